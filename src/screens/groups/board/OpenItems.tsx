import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import type { Member } from '../../../core/groups/groupsOf.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { MenuLine } from './MenuLine.tsx';

interface Props {
  readonly member: Member;
  readonly place: RowPlace;
  readonly actions: BoardActions;
}

/** Looking closer: at a person's seat, at the record of the organisation, at its place on the map. */
export function OpenItems({ member, place, actions }: Props) {
  const { t } = useTranslation();
  const { organization } = member;
  return (
    <>
      {member.kind === 'person' ? (
        <MenuLine id="person" text={t('groups:menu.editPerson')} onAction={() => actions.openPerson(place)} />
      ) : null}
      {organization === null ? null : (
        <>
          <MenuLine id="record" text={t('organizations:open')} onAction={() => actions.openRecord(organization.id)} />
          <MenuLine
            id="map"
            text={t('organizations:onMap')}
            onAction={() => viewStore.set({ selection: organization.id, screen: 'map' })}
          />
        </>
      )}
    </>
  );
}
