import { useTranslation } from 'react-i18next';
import { targetKey } from '../../../core/model/target.ts';
import type { Approach } from '../../../core/recruitment/shortlist/shortlist.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { countClosed } from './shownAnswer.ts';
import { useGapWords } from './useGapWords.ts';

/** The gaps that an approach closes after those before it, and how many that is. */
export function ClosesPills({ approach, rank }: { readonly approach: Approach; readonly rank: number }) {
  const { t } = useTranslation();
  const words = useGapWords();
  const markOf = useSectorMarks();
  const count = countClosed(approach);
  if (count === 0) return <span className="muted">{t('recruit:closes.none')}</span>;
  return (
    <div className="recruit-closes">
      <span className="recruit-adds">{t(rank === 1 ? 'recruit:closes.first' : 'recruit:closes.more', { count })}</span>
      <ul>
        {approach.closes.map(({ target }) => (
          <li key={targetKey(target)} className="pill">
            {target.sector === null ? null : <SectorMark mark={markOf(target.sector)} size={14} />}
            <span>{words.target(target)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
