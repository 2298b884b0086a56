import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { CoreStudy } from '../../core/network/study/study.ts';
import { formatNumber } from '../../i18n/format.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { FurtherRow } from './FurtherRow.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

/** Whether there is a tight centre with loosely attached others, and who is in it. */
export function CoreRow({ isWithout }: { readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const { result } = useStudyPart('core');
  const study = result?.value ?? null;
  const core = study?.clear ? (study.tiedToCore?.core ?? []) : [];
  return (
    <FurtherRow
      name="core"
      title={t('network:core.title')}
      answer={
        <>
          {study === null ? null : t(`network:core.${answerOf(study)}`, { count: core.length })}{' '}
          {isWithout ? `${t('network:further.withBackbone')} ` : null}
          <StudyNote part="core" />
        </>
      }
      {...(core.length === 0
        ? {}
        : { action: <OrganizationsOnMap ids={core} as="core" about={t('network:core.title')} /> })}
    >
      {study === null || study.tiedToCore === null ? null : (
        <>
          {core.length === 0 ? null : (
            <ul className="name-grid">
              {core.map((id) => (
                <li key={id}>
                  <OrganizationLink id={id} />
                </li>
              ))}
            </ul>
          )}
          <CoreGrounds study={study} />
        </>
      )}
    </FurtherRow>
  );
}

function answerOf({ clear, tiedToCore }: CoreStudy): 'answer' | 'unclear' | 'notLooked' {
  if (tiedToCore === null) return 'notLooked';
  return clear ? 'answer' : 'unclear';
}

function CoreGrounds({ study: { tiedToCore, tiedInCore, starts } }: { readonly study: CoreStudy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const number = (value: number | undefined) => formatNumber(language, value ?? null, 2);
  return (
    <p className="panel-note">
      {t('network:core.grounds', {
        toCore: number(tiedToCore?.correlation),
        inCore: number(tiedInCore?.correlation),
      })}
      <MetricInfo metric="corePeriphery" runs={starts} />
    </p>
  );
}
