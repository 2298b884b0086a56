import { useTranslation } from 'react-i18next';
import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';
import { targetKey } from '../../../core/model/target.ts';
import { NameList } from '../../parts/NameList.tsx';
import { useTargetWords } from '../targets/useTargetWords.ts';
import { GapItem } from './GapItem.tsx';

/** The targets that are short, as they were set; then those that miss their ideal; those that are met by name alone. */
export function GapList({ rows }: { readonly rows: readonly GapRow[] }) {
  const { t } = useTranslation();
  const words = useTargetWords();
  const short = rows.filter(({ shortfall }) => shortfall > 0);
  const below = rows.filter(({ shortfall, toIdeal }) => shortfall === 0 && toIdeal > 0);
  const met = rows.filter(({ shortfall, toIdeal }) => shortfall === 0 && toIdeal === 0);
  return (
    <>
      <ul className="gap-list">
        {[...short, ...below].map((row) => (
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
