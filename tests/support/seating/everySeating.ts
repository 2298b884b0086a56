import type { SeatedIn } from '../../../src/core/groups/seating/seating.ts';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../../src/core/groups/seating/seatingProblem.ts';
import type { SeatQuota } from '../../../src/core/model/seatingRules.ts';

/** One way to fill the groups that keeps what holds always, with what each minimum of it misses: by `kind value`, group by group. */
export interface Tried {
  readonly groups: readonly SeatedIn[];
  readonly missed: readonly Readonly<Record<string, number>>[];
  readonly shortfall: number;
}

/** Every way, one by one: for small problems. Written from the words of the rules, not from the model. */
export function everySeating(problem: SeatingProblem): readonly Tried[] {
  const perGroup = problem.groups.map((group) =>
    subsets(group.eligible)
      .filter((set) => isGroup(problem, group, set))
      .map((set) => ({ group: group.group, members: set, missed: missedIn(problem, group, set) })),
  );
  return combinations(perGroup)
    .filter((all) => problem.candidates.every((one) => withinLoad(one, all)))
    .map((all) => {
      const missed = all.map((one) => one.missed);
      const shortfall = missed.flatMap((of) => Object.values(of)).reduce((sum, amount) => sum + amount, 0);
      return { groups: all.map(({ group, members }) => ({ group, members })), missed, shortfall };
    });
}

/** The least that is missed in all; null where nothing keeps what holds always. */
export function leastShortfallOf(problem: SeatingProblem): number | null {
  const all = everySeating(problem).map(({ shortfall }) => shortfall);
  return all.length === 0 ? null : Math.min(...all);
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** ids.length }, (_, code) => ids.filter((_id, at) => ((code >> at) & 1) === 1));
}

function combinations<One>(choices: readonly (readonly One[])[]): readonly (readonly One[])[] {
  return choices.reduce<readonly (readonly One[])[]>(
    (all, choice) => all.flatMap((before) => choice.map((one) => [...before, one])),
    [[]],
  );
}

function withinLoad({ id, seatsElsewhere, seatsMost }: SeatCandidate, groups: readonly SeatedIn[]): boolean {
  const seats = groups.filter(({ members }) => members.includes(id)).length;
  return seats === 0 || seatsMost === null || seats + seatsElsewhere <= seatsMost;
}

function isGroup(problem: SeatingProblem, group: GroupToFill, set: readonly string[]): boolean {
  const members = problem.candidates.filter(({ id }) => set.includes(id));
  const both = (pair: readonly string[]) => pair.filter((id) => set.includes(id)).length;
  return (
    members.length <= group.size.max &&
    group.locked.every((id) => set.includes(id)) &&
    problem.conflicts.every((pair) => both(pair) < 2) &&
    problem.together.every((pair) => both(pair) !== 1) &&
    (!group.tied || members.every((one) => one.reaches.length === 0 || one.tiedTo.some((id) => set.includes(id)))) &&
    group.quotas.every((quota) => quota.max === null || counted(members, quota) <= quota.max) &&
    group.shareCaps.every(({ sectors, most }) => {
      const held = members.filter((one) => one.sectors.some((sector) => sectors.includes(sector))).length;
      return held <= most * members.length + 1e-9;
    })
  );
}

function counted(members: readonly SeatCandidate[], { by, value }: SeatQuota): number {
  const values = { sector: 'sectors', topic: 'topics', region: 'regions' } as const;
  if (by === 'affected') return members.filter(({ affected }) => affected).length;
  if (by === 'level') return members.filter(({ level }) => level === value).length;
  return members.filter((one) => one[values[by]].includes(value)).length;
}

function missedIn(
  problem: SeatingProblem,
  group: GroupToFill,
  set: readonly string[],
): Readonly<Record<string, number>> {
  const members = problem.candidates.filter(({ id }) => set.includes(id));
  const least = (asked: number, had: number) => Math.max(0, asked - had);
  const sectors = new Set(members.flatMap((one) => one.sectors));
  return Object.fromEntries([
    ['size ', least(group.size.min, members.length)],
    ...group.quotas.map((quota) => [`${quota.by} ${quota.value}`, least(quota.min, counted(members, quota))]),
    ['distinctSectors ', least(group.distinctSectors ?? 0, sectors.size)],
    ['fromCommittee ', least(group.fromCommittee, members.filter(({ onCommittee }) => onCommittee).length)],
  ]);
}
