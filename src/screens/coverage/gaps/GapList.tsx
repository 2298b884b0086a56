import { useTranslation } from 'react-i18next';
import { type GapRow, isShareOfNobody } from '../../../core/coverage/targets/gapReport.ts';
import { targetKey } from '../../../core/model/target.ts';
import { NameList } from '../../parts/NameList.tsx';
import { useTargetWords } from '../targets/useTargetWords.ts';
import { GapItem } from './GapItem.tsx';
import { worstFirst } from './worstFirst.ts';

/** The targets that are short, the worst first; then those that miss their ideal or are a share of nobody; those that are met by name alone. */
export function GapList({ rows }: { readonly rows: readonly GapRow[] }) {
  const { t } = useTranslation();
  const words = useTargetWords();
  const short = worstFirst(rows);
  const open = rows.filter((row) => row.shortfall === 0 && (row.toIdeal > 0 || isShareOfNobody(row)));
  const met = rows.filter((row) => row.shortfall === 0 && row.toIdeal === 0 && !isShareOfNobody(row));
  return (
    <>
      <ul className="gap-list">
        {[...short, ...open].map((row) => (
          <GapItem key={targetKey(row.target)} row={row} />
        ))}
      </ul>
      {met.length === 0 ? null : (
        <p className="gaps-met">
          {t('gaps:metNamed', { count: met.length })} <NameList names={met.map(({ target }) => words.target(target))} />
        </p>
      )}
    </>
  );
}
