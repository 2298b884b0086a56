import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { allowSeat, banSeat, lockSeat, unlockSeat } from '../../../app/commands/seating.ts';
import type { Command } from '../../../app/history.ts';
import { usualGroupRules } from '../../../core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Seat } from './boardColumns.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { groupOf } from './carried.ts';
import { MenuLine } from './MenuLine.tsx';

interface Props {
  readonly seat: Seat;
  readonly place: RowPlace;
  readonly actions: BoardActions;
}

type Decision = 'lock' | 'unlock' | 'ban' | 'allow';

/** What proposals must keep to: this seat stays, or is never given. Persons keep their seats anyway. */
export function DecisionItems({ seat, place, actions }: Props) {
  const { t } = useTranslation();
  const { member, decided } = seat;
  if (member.kind === 'person') return null;
  const offered: readonly Decision[] = [
    decided === 'locked' ? 'unlock' : 'lock',
    decided === 'banned' ? 'allow' : 'ban',
  ];
  const decide = (decision: Decision) => {
    const { fieldMap } = fieldStore.getState();
    const group = fieldMap === null ? undefined : groupOf(fieldMap, place.column);
    if (fieldMap === null || group === undefined) return;
    actions.run(commandOf(decision, fieldMap, group, member.organization), place);
  };
  return (
    <>
      {offered.map((decision) => (
        <MenuLine key={decision} id={decision} text={t(`groups:menu.${decision}`)} onAction={() => decide(decision)} />
      ))}
    </>
  );
}

function commandOf(decision: Decision, fieldMap: FieldMap, group: GroupName, organization: Organization): Command {
  switch (decision) {
    case 'lock':
      return lockSeat(group, organization, usualGroupRules(fieldMap, group));
    case 'unlock':
      return unlockSeat(group, organization);
    case 'ban':
      return banSeat(group, organization, usualGroupRules(fieldMap, group));
    case 'allow':
      return allowSeat(group, organization);
  }
}
