import { Check, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isIn, type SeatedGroup } from '../../../core/groups/groupsOf.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { personsFor } from '../../../core/view/groups/seatRows.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { toggleSeat } from './toggleSeat.ts';

interface Props {
  readonly organization: Organization;
  readonly group: SeatedGroup;
  /** Whether Tab reaches it; the arrows reach every one. */
  readonly inOrder: boolean;
}

/** Whether an organisation has a seat in a group, and a press that gives or takes it. */
export function SeatCheckbox({ organization, group, inOrder }: Props) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const persons = personsFor(group, organization);
  const label = t('groupPicture:table.seat', { name: organization.name, group: nameOf(group.name) });
  const isSeated = isIn(organization, group.name);
  return (
    <span className="seat-cell">
      {/* biome-ignore lint/a11y/useSemanticElements: the grid moves the focus to one button in a cell */}
      <button
        type="button"
        role="checkbox"
        className="seat-box"
        data-grid-target
        tabIndex={inOrder ? 0 : -1}
        aria-checked={isSeated}
        aria-label={label}
        onClick={() => toggleSeat(organization, group.name)}
      >
        <span className="box" aria-hidden="true">
          {isSeated ? <Check className="icon small" /> : null}
        </span>
      </button>
      {persons === 0 ? null : (
        <span className="seat-person" title={t('groupPicture:table.persons', { count: persons })}>
          <UserRound className="icon small" aria-hidden="true" />
          <span className="visually-hidden">{t('groupPicture:table.persons', { count: persons })}</span>
        </span>
      )}
    </span>
  );
}
