import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import type { KeyPlayerSet } from '../../core/network/study/study.ts';
import { formatList, formatPercent } from '../../i18n/format.ts';
import { FurtherRow } from './FurtherRow.tsx';
import { KeyPlayerSets } from './KeyPlayerSets.tsx';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';
import { StudyNote } from './StudyNote.tsx';
import { useCounted } from './useCounted.ts';
import { useStudyPart } from './useStudyPart.ts';

/** Of how many is spoken first. */
const spokenOf = 2;

/** Whom to ask for a message to spread, and without whom the field falls apart most (Borgatti 2006). */
export function KeyPlayersRow({ isWithout }: { readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const byId = useOrganizationsById();
  const counted = useCounted(useFieldMap());
  const { result } = useStudyPart('keyPlayers');
  const study = result?.value ?? null;
  const said = study?.reach.find(({ organizations }) => organizations.length === spokenOf) ?? study?.reach[0] ?? null;
  const names = (set: KeyPlayerSet) =>
    formatList(
      language,
      set.organizations.map((id) => byId.get(id)?.name ?? ''),
    );
  const title = t('network:keyPlayers.title');
  return (
    <FurtherRow
      name="keyPlayers"
      title={title}
      answer={
        <>
          {said === null
            ? null
            : t('network:keyPlayers.answer', {
                count: said.organizations.length,
                names: names(said),
                heard: said.value,
                all: counted,
              })}{' '}
          {said === null || said.exhaustive ? null : `${t('network:keyPlayers.bestFound')} `}
          {said !== null && said.equals > 1 ? `${t('network:keyPlayers.equals', { count: said.equals - 1 })} ` : null}
          {isWithout ? `${t('network:further.withBackbone')} ` : null}
          <StudyNote part="keyPlayers" />
        </>
      }
      {...(said === null
        ? {}
        : { action: <OrganizationsOnMap ids={said.organizations} as="keyPlayers" ties="own" about={title} /> })}
    >
      {study === null ? null : (
        <div className="role-lists">
          <KeyPlayerSets
            goal="reach"
            sets={study.reach}
            reached={(set) => t('network:keyPlayers.reach.value', { heard: set.value, all: counted })}
          />
          <KeyPlayerSets
            goal="fragment"
            sets={study.fragment.filter(({ pairsSeparated }) => pairsSeparated > 0)}
            reached={(set) =>
              t('network:keyPlayers.fragment.value', {
                count: set.pairsSeparated,
                share: formatPercent(language, set.value),
              })
            }
          />
        </div>
      )}
    </FurtherRow>
  );
}
