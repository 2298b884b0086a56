import { useTranslation } from 'react-i18next';
import type { Target } from '../../../core/model/target.ts';
import { targetKey } from '../../../core/model/target.ts';
import { TargetTableRow } from './TargetTableRow.tsx';

const columns = ['target', 'minimum', 'ideal', 'weight', 'why'] as const;

interface Props {
  readonly targets: readonly Target[];
  readonly onEdit: (target: Target) => void;
}

/** Every target in a row; minimum, ideal and weight are changed where they stand, all else in a form. */
export function TargetTable({ targets, onEdit }: Props) {
  const { t } = useTranslation();
  return (
    <table className="target-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`targets:column.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('targets:column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <TargetTableRow key={targetKey(target)} target={target} onEdit={() => onEdit(target)} />
        ))}
      </tbody>
    </table>
  );
}
