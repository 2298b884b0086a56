import { useTranslation } from 'react-i18next';
import { FoldedNote } from './FoldedNote.tsx';

/** What stands in the place of a ranking that is folded. */
export function FoldedCard() {
  const { t } = useTranslation();
  return (
    <section className="card">
      <header>
        <h2 className="card-title">{t('rules:folded.title')}</h2>
      </header>
      <FoldedNote className="card-note" />
    </section>
  );
}
