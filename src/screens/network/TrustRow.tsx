import { useTranslation } from 'react-i18next';
import '../../styles/networkTrust.css';
import { useLanguage } from '../../app/hooks.ts';
import { goodResponse } from '../../core/network/dataGates.ts';
import type { Opinions } from '../../core/network/trust/trustStudy.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { FurtherRow } from './FurtherRow.tsx';
import { OpinionTable } from './OpinionTable.tsx';
import { SectorOpinions } from './SectorOpinions.tsx';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

/** Trust and value as the others see them (Varda et al. 2008), or what to import for it. For those who run the project alone. */
export function TrustRow() {
  const { t } = useTranslation();
  const { result } = useStudyPart('trust');
  const opinions = result?.value.opinions ?? null;
  return (
    <FurtherRow
      name="trust"
      title={t('network:trust.title')}
      answer={
        <>
          {result === null ? null : <Answer opinions={opinions} />} <StudyNote part="trust" />
        </>
      }
    >
      {opinions === null ? null : (
        <div className="trust-lists">
          <section>
            <header>
              <h4>{t('network:trust.organizations')}</h4>
            </header>
            <OpinionTable opinions={opinions} />
            <p className="muted">{t('network:trust.order')}</p>
          </section>
          <section>
            <header>
              <h4>{t('network:trust.sectors')}</h4>
            </header>
            <SectorOpinions cells={opinions.sectors} label={t('network:trust.sectors')} />
            <p className="muted">{t('network:trust.sectorsNote')}</p>
            <Asymmetry opinions={opinions} />
          </section>
        </div>
      )}
    </FurtherRow>
  );
}

function Answer({ opinions }: { readonly opinions: Opinions | null }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (opinions === null) return t('network:trust.none');
  const { trust, most, raters, ratings, responseRate } = opinions;
  if (trust === null) return t('network:trust.tooFew');
  const said = t('network:trust.answer', { mean: formatNumber(language, trust, 1), most, raters, ratings });
  if (responseRate === null || responseRate >= goodResponse) return said;
  return `${said} ${t('network:trust.partial', { share: formatPercent(language, responseRate) })}`;
}

function Asymmetry({ opinions: { mutual, asymmetry } }: { readonly opinions: Opinions }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <p>
      {asymmetry === null
        ? t('network:trust.fewMutual')
        : t('network:trust.mutual', { pairs: mutual, gap: formatNumber(language, asymmetry, 1) })}
    </p>
  );
}
