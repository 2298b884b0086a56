import type { SeatedIn } from '../../../core/groups/seating/seating.ts';
import type { GroupName } from '../../../core/model/group.ts';

/** Who has a seat in a group in one choice and not in the other. */
export interface SeatDifference {
  readonly group: GroupName;
  readonly comes: readonly string[];
  readonly goes: readonly string[];
}

/** Group by group; those in which nothing differs are left out. */
export function seatDifference(before: readonly SeatedIn[], after: readonly SeatedIn[]): readonly SeatDifference[] {
  const names = [...new Set([...before, ...after].map(({ group }) => group))];
  const membersOf = (all: readonly SeatedIn[], name: GroupName) =>
    all.find(({ group }) => group === name)?.members ?? [];
  return names
    .map((group) => {
      const [old, now] = [membersOf(before, group), membersOf(after, group)];
      return {
        group,
        comes: now.filter((id) => !old.includes(id)),
        goes: old.filter((id) => !now.includes(id)),
      };
    })
    .filter(({ comes, goes }) => comes.length + goes.length > 0);
}
