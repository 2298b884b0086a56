import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import type { MergeSide } from '../../core/import/duplicates/mergeFields.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { isRecorded } from '../../core/model/tie.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly ids: readonly [first: OrganizationId, second: OrganizationId];
  /** In how many fields the two say different things. */
  readonly toChoose: number;
  readonly onAll: (side: MergeSide) => void;
}

/** With so many choices it is quicker to begin with all of one record. */
const manyChoices = 3;

/** Over the two columns: which record is which, how many ties it has, and a way to take all of it. */
export function RecordHeads({ ids, toChoose, onAll }: Props) {
  const { t } = useTranslation();
  const { ties } = useFieldMap();
  const sides = ['keep', 'drop'] as const;
  return (
    <thead>
      <tr>
        <th scope="col">{t('organizations:duplicates.field')}</th>
        {sides.map((side, index) => (
          <th key={side} scope="col">
            <span className="record-head">
              <span className="strong">{t(`organizations:duplicates.${side === 'keep' ? 'first' : 'second'}`)}</span>
              <span className="muted">
                {t('organizations:duplicates.ties', {
                  count: ties.filter(
                    (tie) => isRecorded(tie) && (tie.source === ids[index] || tie.target === ids[index]),
                  ).length,
                })}
              </span>
              {toChoose < manyChoices ? null : (
                <Button look="link" aria-label={t(`organizations:duplicates.all.${side}`)} onPress={() => onAll(side)}>
                  {t('organizations:duplicates.all.short')}
                </Button>
              )}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
