import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellKey } from '../../../core/model/target.ts';
import type { WantedCell } from '../../../core/recruitment/shortlist/wantedCell.ts';
import { Button } from '../../parts/Button.tsx';
import { useGapWords } from './useGapWords.ts';
import { WantedCard } from './WantedCard.tsx';

const named = 3;
/** More profiles than these are opened by a press. */
const first = 4;

/** The gaps that no listed organisation can close, as profiles of whom to look for. */
export function WantedSection({ wanted }: { readonly wanted: readonly WantedCell[] }) {
  const { t } = useTranslation();
  const words = useGapWords();
  const [all, setAll] = useState(false);
  const shown = all ? wanted : wanted.slice(0, first);
  if (wanted.length === 0) return null;
  const count = wanted.reduce((sum, { shortfall }) => sum + shortfall, 0);
  // The words of a profile have commas of their own.
  const list = wanted
    .slice(0, named)
    .map((cell) => words.cell(cell))
    .join('; ');
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
        {shown.map((cell) => (
          <WantedCard key={`${cell.counted} ${cellKey(cell)}`} wanted={cell} />
        ))}
      </ul>
      {shown.length === wanted.length ? null : (
        <Button className="recruit-wanted-more" onPress={() => setAll(true)}>
          {t('recruit:wanted.more', { count: wanted.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
