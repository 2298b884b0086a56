import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isIn, type SeatedGroup } from '../../../core/groups/groupsOf.ts';
import { importedId } from '../../../core/network/importedId.ts';
import type { SeatRow } from '../../../core/view/groups/seatRows.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckLine } from '../../parts/CheckLine.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { SeatsOfMost } from './SeatsOfMost.tsx';
import { toggleSeat } from './toggleSeat.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly SeatRow[];
  readonly groups: readonly SeatedGroup[];
  /** What is shown and in which order: another begins at its top. */
  readonly shownKey: string;
}

const step = 40;

/** The table on a narrow page: a card for each organisation, with a box for each group. */
export function SeatCards({ label, rows, groups, shownKey }: Props) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState({ key: shownKey, rows: step });
  const most = limit.key === shownKey ? limit.rows : step;
  const more = rows.length - most;
  return (
    <div className="card-scroll">
      <ul className="seat-cards" aria-label={label}>
        {rows.slice(0, most).map((row) => (
          <li key={row.organization.id} className="card" data-organization={importedId(row.organization)}>
            <SeatCard row={row} groups={groups} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button onPress={() => setLimit({ key: shownKey, rows: most + step })}>
          {t('organizations:more', { count: Math.min(step, more) })}
        </Button>
      ) : null}
    </div>
  );
}

function SeatCard({ row, groups }: { readonly row: SeatRow; readonly groups: readonly SeatedGroup[] }) {
  const terms = useTerms();
  const markOf = useSectorMarks();
  const nameOf = useGroupName();
  const { organization } = row;
  return (
    <fieldset>
      <legend>
        <SectorMark mark={markOf(organization.sector)} size={20} />
        <span>
          <UserText>{organization.name}</UserText>
          <small>{terms.sector(organization.sector)}</small>
        </span>
        <SeatsOfMost row={row} />
      </legend>
      {groups.map((group) => (
        <CheckLine
          key={group.name ?? ''}
          label={nameOf(group.name)}
          isOn={isIn(organization, group.name)}
          onChange={() => toggleSeat(organization, group.name)}
        />
      ))}
    </fieldset>
  );
}
