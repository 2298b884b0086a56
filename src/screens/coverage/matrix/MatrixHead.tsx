import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import { unknownValue } from '../../../core/model/filter.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import type { MatrixColumn } from './matrixModel.ts';
import { useValueWords } from './useValueWords.ts';

interface Props {
  readonly rowsAre: DimensionKey;
  readonly columnsAre: DimensionKey;
  readonly columns: readonly MatrixColumn[];
  /** The column whose head Tab reaches; null where it is another row. */
  readonly activeColumn: number | null;
  /** The column whose head is pointed at. */
  readonly pointedColumn: number | null;
}

/** The names over the columns; of sectors their marks too, which alone are left on a phone. */
export const MatrixHead = memo(function MatrixHead(props: Props) {
  const { rowsAre, columnsAre, columns, activeColumn, pointedColumn } = props;
  const { t } = useTranslation();
  const { name } = useValueWords();
  const markOf = useSectorMarks();
  const reached = (at: number) => (activeColumn === at ? 0 : -1);
  return (
    <thead>
      <tr>
        <th scope="col" className="coverage-corner sticky" data-place="-1,0" tabIndex={reached(0)}>
          {t(`coverage:head.${rowsAre}`)}
        </th>
        {columns.map(({ value, isApart }, at) => {
          const words = name(columnsAre, value);
          const looks = [isApart ? 'apart-column' : '', pointedColumn === at + 1 ? 'pointed' : ''];
          return (
            <th key={value} scope="col" data-place={`-1,${at + 1}`} className={looks.join(' ').trim() || undefined}>
              <button
                type="button"
                data-grid-target
                className="coverage-head"
                tabIndex={reached(at + 1)}
                aria-label={t('coverage:matrix.column', { value: words })}
              >
                {columnsAre === 'sector' ? (
                  <SectorMark mark={markOf(value === unknownValue ? null : value)} size={20} />
                ) : null}
                <UserText>{words}</UserText>
              </button>
            </th>
          );
        })}
        <th
          scope="col"
          className="coverage-total"
          data-place={`-1,${columns.length + 1}`}
          tabIndex={reached(columns.length + 1)}
        >
          {t('coverage:matrix.total')}
        </th>
      </tr>
    </thead>
  );
});
