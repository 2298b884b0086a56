import { Lock, LockOpen, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { banSeat, lockSeat, unlockSeat } from '../../../../app/commands/seating.ts';
import type { GroupName } from '../../../../core/model/group.ts';
import type { Organization } from '../../../../core/model/organization.ts';
import { Button } from '../../../parts/Button.tsx';
import { runSaid } from '../../../recruit/shortlist/RowMenu.tsx';
import { useGroupRules } from '../rules/useGroupRules.ts';

interface Props {
  readonly organization: Organization;
  readonly group: GroupName;
}

/** Always in the proposal for this group, or never. */
export function SeatButtons({ organization, group }: Props) {
  const { t } = useTranslation();
  const { rules } = useGroupRules(group);
  const { id, name } = organization;
  const isLocked = rules.locked.includes(id);
  return (
    <span className="proposal-decide">
      <Button
        look="quiet"
        iconOnly
        className={isLocked ? 'on' : ''}
        aria-pressed={isLocked}
        label={t(isLocked ? 'seating:decide.unlock' : 'seating:decide.lock', { name })}
        onPress={() => runSaid(isLocked ? unlockSeat(group, organization) : lockSeat(group, organization, rules))}
      >
        {isLocked ? <Lock className="icon" aria-hidden="true" /> : <LockOpen className="icon" aria-hidden="true" />}
      </Button>
      <Button
        look="quiet"
        iconOnly
        label={t('seating:decide.ban', { name })}
        onPress={() => runSaid(banSeat(group, organization, rules))}
      >
        <UserX className="icon" aria-hidden="true" />
      </Button>
    </span>
  );
}
