import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { cellKey } from '../../../core/model/target.ts';
import type { WantedCell } from '../../../core/recruitment/shortlist/wantedCell.ts';
import { formatList } from '../../../i18n/format.ts';
import { useGapWords } from './useGapWords.ts';
import { WantedCard } from './WantedCard.tsx';

const named = 3;

/** The gaps that no listed organisation can close, as profiles of whom to look for. */
export function WantedSection({ wanted }: { readonly wanted: readonly WantedCell[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useGapWords();
  if (wanted.length === 0) return null;
  const count = wanted.reduce((sum, { shortfall }) => sum + shortfall, 0);
  const list = formatList(
    language,
    wanted.slice(0, named).map((cell) => words.cell(cell)),
  );
  return (
    <section className="recruit-wanted-section" aria-labelledby="recruit-wanted">
      <div className="callout warn">
        <Search className="icon" aria-hidden="true" />
        <p>
          <strong id="recruit-wanted">{t('recruit:wanted.title', { count })}</strong>{' '}
          {t(wanted.length > named ? 'recruit:wanted.among' : 'recruit:wanted.all', { list })}
        </p>
      </div>
      <ul className="recruit-wanted-cards">
        {wanted.map((cell) => (
          <WantedCard key={`${cell.counted} ${cellKey(cell)}`} wanted={cell} />
        ))}
      </ul>
    </section>
  );
}
