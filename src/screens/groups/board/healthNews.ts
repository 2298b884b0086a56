import type { GroupHealth } from '../../../core/groups/health/health.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { Sector } from '../../../core/model/sector.ts';

/** How a group stands otherwise than before. */
type GroupNews =
  | { readonly code: 'in' | 'out'; readonly group: GroupName; readonly sector: Sector }
  | { readonly code: 'points'; readonly group: GroupName; readonly count: number };

export type HealthNews =
  | GroupNews
  /** Groups that there were not before, or are no more. */
  | { readonly code: 'added' | 'removed'; readonly groups: readonly GroupName[] }
  /** So many groups have changed that only they are named. */
  | { readonly code: 'several'; readonly groups: readonly GroupName[] };

/** More sentences than this are not listened to. */
const mostSaid = 3;

/** What a step has changed, in a few sentences: which groups came or went, else how those that stay stand. */
export function healthNews(before: readonly GroupHealth[], now: readonly GroupHealth[]): readonly HealthNews[] {
  const [added, removed] = [notIn(before, now), notIn(now, before)];
  // A new name is one that came for one that went: the same group.
  const isRenamed = added.length === 1 && removed.length === 1;
  if (added.length + removed.length > 0 && !isRenamed) {
    const news = [{ code: 'added', groups: added } as const, { code: 'removed', groups: removed } as const];
    return news.filter(({ groups }) => groups.length > 0);
  }
  const news = standings(before, now);
  if (news.length <= mostSaid) return news;
  return [{ code: 'several', groups: [...new Set(news.map(({ group }) => group))] }];
}

function notIn(others: readonly GroupHealth[], all: readonly GroupHealth[]): readonly GroupName[] {
  return all.map(({ group }) => group).filter((name) => others.every(({ group }) => group !== name));
}

/** The sectors that came into a group or left it; where none did, how many warnings there are now if that has changed. */
function standings(before: readonly GroupHealth[], now: readonly GroupHealth[]): readonly GroupNews[] {
  return now.flatMap((health): readonly GroupNews[] => {
    const old = before.find(({ group }) => group === health.group);
    if (old === undefined || old === health) return [];
    const moved = sectorNews(old, health);
    if (moved.length > 0) return moved;
    const count = warnings(health);
    return count === warnings(old) ? [] : [{ code: 'points', group: health.group, count }];
  });
}

function sectorNews(before: GroupHealth, now: GroupHealth): readonly GroupNews[] {
  const seatsIn = (health: GroupHealth, sector: Sector) =>
    health.marks.find((mark) => mark.sector === sector)?.seats ?? 0;
  const sectors = new Set([...before.marks, ...now.marks].map(({ sector }) => sector));
  return [...sectors].flatMap((sector): readonly GroupNews[] => {
    const [was, is] = [seatsIn(before, sector) > 0, seatsIn(now, sector) > 0];
    return was === is ? [] : [{ code: is ? 'in' : 'out', group: now.group, sector }];
  });
}

function warnings({ findings }: GroupHealth): number {
  return findings.filter(({ severity }) => severity === 'warning').length;
}
