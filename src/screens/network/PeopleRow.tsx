import { useTranslation } from 'react-i18next';
import '../../styles/networkTrust.css';
import { useLanguage } from '../../app/hooks.ts';
import type { PeopleStudy } from '../../core/network/trust/trustStudy.ts';
import { formatNumber } from '../../i18n/format.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { FurtherRow } from './FurtherRow.tsx';
import { RolledUpTies } from './RolledUpTies.tsx';
import { SectorOpinions } from './SectorOpinions.tsx';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

/** Ties between persons rolled up to organisations and sectors, and how many persons each rests on. Nobody is named. */
export function PeopleRow() {
  const { t } = useTranslation();
  const { result } = useStudyPart('trust');
  const people = result?.value.people ?? null;
  if (people === null) return null;
  const { organizations } = people;
  const alone = organizations.filter((tie) => tie.people === 1).length;
  return (
    <FurtherRow
      name="people"
      title={t('network:people.title')}
      answer={
        <>
          {t('network:people.answer', { count: organizations.length })}{' '}
          {alone === 0 ? null : `${t('network:people.alone', { count: alone })} `}
          <StudyNote part="trust" />
        </>
      }
    >
      <div className="trust-lists">
        <section>
          <header>
            <h4>{t('network:people.organizations')}</h4>
            <MetricInfo metric="peopleRollUp" />
          </header>
          <RolledUpTies people={people} />
        </section>
        <section>
          <header>
            <h4>{t('network:people.sectors')}</h4>
          </header>
          <SectorOpinions cells={people.sectors} label={t('network:people.sectors')} />
          <Means people={people} />
          <p className="muted">{t('network:people.note')}</p>
        </section>
      </div>
    </FurtherRow>
  );
}

function Means({ people: { saysTrust, overall, within, between } }: { readonly people: PeopleStudy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const number = (value: number | null) => formatNumber(language, value, 1);
  const means = { overall: number(overall), within: number(within), between: number(between) };
  return <p>{t(saysTrust ? 'network:people.trustMeans' : 'network:people.strengthMeans', means)}</p>;
}
