import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Mixing } from '../../core/network/mixing.ts';
import { formatPercent } from '../../i18n/format.ts';
import { MixingTable } from './MixingTable.tsx';

/** How many tied pairs there are within each sector and between each two, the backbone's ties among them. */
export function MixingCard({ mixing, isWithout }: { readonly mixing: Mixing; readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const known = mixing.within + mixing.across;
  const share = known === 0 ? null : formatPercent(language, mixing.across / known);
  return (
    <section className="card">
      <header>
        <h2 className="card-title">{t(isWithout ? 'network:mixing.titleWith' : 'network:mixing.title')}</h2>
        {share === null ? null : <span className="end">{t('network:mixing.share', { share })}</span>}
      </header>
      <MixingTable mixing={mixing} />
      {mixing.unknown === 0 ? null : (
        <p className="card-note">{t('network:mixing.unknown', { count: mixing.unknown })}</p>
      )}
    </section>
  );
}
