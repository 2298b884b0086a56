import { UserRound } from 'lucide-react';
import { useContext } from 'react';
import type { Member } from '../../../core/groups/groupsOf.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import { memberSector } from './boardColumns.ts';
import { MarksContext } from './boardContext.ts';

/** Who holds a seat, as a mark: an organisation as on the map, a person by a sign of its own in the colour of the sector. */
export function SeatMark({ member }: { readonly member: Member }) {
  const terms = useTerms();
  const marks = useContext(MarksContext);
  const sector = memberSector(member);
  const mark = marks.sector(sector);
  return (
    <>
      {member.kind === 'organization' ? (
        <SectorMark mark={mark} fill={marks.fill(member.organization)} size={18} />
      ) : (
        <span className="seat-person" data-sector={mark.token}>
          <UserRound className="icon small" aria-hidden="true" />
        </span>
      )}
      <span className="visually-hidden">{terms.sectorLong(sector)}</span>
    </>
  );
}
