import { seatsMostOf } from '../seating/setAside.ts';
import { sectorsOf } from '../sectorsOf.ts';
import type { GroupContext } from './groupContext.ts';
import type { Load, LoadFinding } from './health.ts';
import { way } from './remedies.ts';

/** Members who sit in more groups than they may, and those who sit in several. */
export function loadChecks(context: GroupContext): readonly LoadFinding[] {
  const loads = loadsIn(context);
  const over = loads.filter(isOver);
  const within = loads.filter((load) => !isOver(load) && load.groups.length > 1);
  return [
    ...(over.length === 0
      ? []
      : [{ code: 'overCap', severity: 'warning', loads: over, remedy: takeOver(context, over) } as const]),
    ...(within.length === 0
      ? []
      : [{ code: 'severalSeats', severity: 'note', loads: within, remedy: takeOver(context, within) } as const]),
  ];
}

function loadsIn({ field, organizations }: GroupContext): readonly Load[] {
  return organizations.flatMap((id) => {
    const organization = field.byId.get(id);
    const groups = field.seats.get(id) ?? [];
    return organization ? [{ organization: id, groups, most: seatsMostOf(field.fieldMap.seating, organization) }] : [];
  });
}

function isOver({ groups, most }: Load): boolean {
  return most !== null && groups.length > most;
}

/** Of the same sector, and with no seat anywhere yet. */
function takeOver({ field, pool }: GroupContext, loads: readonly Load[]) {
  const ways = loads.map(({ organization }) => {
    const seated = field.byId.get(organization);
    const sectors = seated ? sectorsOf(seated) : [];
    const could = pool().filter(
      (one) => !field.seats.has(one.organization.id) && one.sectors.some((sector) => sectors.includes(sector)),
    );
    return way(
      organization,
      could.map((one) => one.organization.id),
    );
  });
  return { code: 'takeOver', ways } as const;
}
