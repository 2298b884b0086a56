import type { GroupHealth } from '../../../core/groups/health/health.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { Sector } from '../../../core/model/sector.ts';

/** How a group stands otherwise than before. */
export type HealthNews =
  | { readonly code: 'in' | 'out'; readonly group: GroupName; readonly sector: Sector }
  | { readonly code: 'points'; readonly group: GroupName; readonly count: number };

/** The sectors that came into a group or left it; where none did, how many warnings there are now if that has changed. */
export function healthNews(before: readonly GroupHealth[], now: readonly GroupHealth[]): readonly HealthNews[] {
  return now.flatMap((health): readonly HealthNews[] => {
    const old = before.find(({ group }) => group === health.group);
    if (old === undefined || old === health) return [];
    const moved = sectorNews(old, health);
    if (moved.length > 0) return moved;
    const count = warnings(health);
    return count === warnings(old) ? [] : [{ code: 'points', group: health.group, count }];
  });
}

function sectorNews(before: GroupHealth, now: GroupHealth): readonly HealthNews[] {
  const seatsIn = (health: GroupHealth, sector: Sector) =>
    health.marks.find((mark) => mark.sector === sector)?.seats ?? 0;
  const sectors = new Set([...before.marks, ...now.marks].map(({ sector }) => sector));
  return [...sectors].flatMap((sector): readonly HealthNews[] => {
    const [was, is] = [seatsIn(before, sector) > 0, seatsIn(now, sector) > 0];
    return was === is ? [] : [{ code: is ? 'in' : 'out', group: now.group, sector }];
  });
}

function warnings({ findings }: GroupHealth): number {
  return findings.filter(({ severity }) => severity === 'warning').length;
}
