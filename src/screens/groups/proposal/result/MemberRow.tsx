import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../app/hooks.ts';
import type { SeatReason } from '../../../../core/groups/seating/seating.ts';
import type { GroupName } from '../../../../core/model/group.ts';
import { importedId } from '../../../../core/network/importedId.ts';
import type { PlannedIntroduction } from '../../../../core/recruitment/introductions/planIntroductions.ts';
import { formatPercent } from '../../../../i18n/format.ts';
import { SectorMark } from '../../../../map/SectorMark.tsx';
import { UserText } from '../../../parts/UserText.tsx';
import { useFills } from '../../../parts/useFills.ts';
import { useSectorMarks } from '../../../parts/useSectorMarks.ts';
import { useTerms } from '../../../parts/useTerms.ts';
import { useGroupRules } from '../rules/useGroupRules.ts';
import { useHolders } from '../useHolders.ts';
import { BringInNote } from './BringInNote.tsx';
import { SeatButtons } from './SeatButtons.tsx';
import { useSeatWords } from './useSeatWords.ts';

interface Props {
  readonly id: string;
  readonly group: GroupName;
  /** Whether it has no seat there today. */
  readonly isNew: boolean;
  /** Of an alternative: whether it is not in the proposal itself. */
  readonly isOther: boolean;
  readonly isChair: boolean;
  /** Of a draw. */
  readonly chance: number | null;
  readonly reason: SeatReason | null;
  /** Whether rules are missed, where no seat has a reason of its own. */
  readonly isNearest: boolean;
  readonly isWorking: boolean;
  readonly introduction: PlannedIntroduction | null;
}

/** Somebody with a seat in the proposal: who, why, and what may be decided about it. */
export const MemberRow = memo(function MemberRow(props: Props) {
  const { id, group, introduction } = props;
  const holders = useHolders();
  const organization = holders.organization(id);
  return (
    <tr data-member={organization === null ? id : importedId(organization)} data-other={props.isOther || undefined}>
      <th scope="row">
        <Who {...props} />
      </th>
      <td>
        <Why {...props} />
        {introduction === null ? null : <BringInNote introduction={introduction} />}
      </td>
      <td>{organization === null ? null : <SeatButtons organization={organization} group={group} />}</td>
    </tr>
  );
});

function Who({ id, isNew, isChair, chance }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const holders = useHolders();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const fillOf = useFills();
  const organization = holders.organization(id);
  const sector = organization?.sector ?? holders.person(id)?.sector ?? null;
  return (
    <span className="proposal-who-cell">
      <SectorMark mark={markOf(sector)} fill={fillOf(organization?.stage ?? null)} size={22} />
      <span className="proposal-who-text">
        <UserText className="proposal-name">{holders.name(id)}</UserText>
        <span className="proposal-facts">
          <span>{organization === null ? t('seating:members.person') : terms.sector(sector)}</span>
          {isChair ? <span className="pill info">{t('seating:members.chair')}</span> : null}
          {isNew ? <span className="pill ok">{t('seating:members.new')}</span> : null}
          {chance === null ? null : <span>{t('seating:draw.chance', { share: formatPercent(language, chance) })}</span>}
        </span>
      </span>
    </span>
  );
}

function Why({ id, group, chance, reason, isWorking, isOther, isNearest, isNew }: Props) {
  const { t } = useTranslation();
  const words = useSeatWords();
  const { rules } = useGroupRules(group);
  if (isOther) return <span className="proposal-why">{t('seating:others.onlyHere')}</span>;
  const isLocked = rules.locked.some((one) => one === id);
  if (reason !== null) {
    return (
      <span className="proposal-why" data-why={reason.code}>
        {reason.code === 'equal' && chance !== null ? t('seating:why.drawn') : words(reason, isLocked)}
      </span>
    );
  }
  if (isNearest) return <span className="proposal-why">{t(`seating:why.${known()}`)}</span>;
  return isWorking ? <span className="proposal-why muted">{t('seating:why.working')}</span> : null;

  function known(): 'locked' | 'stays' | 'nearest' {
    if (isLocked) return 'locked';
    return isNew ? 'nearest' : 'stays';
  }
}
