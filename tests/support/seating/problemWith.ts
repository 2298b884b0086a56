import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../../src/core/groups/seating/seatingProblem.ts';

/** Somebody of whom only what the test says is known. */
export function candidate(id: string, known: Partial<SeatCandidate> = {}): SeatCandidate {
  return {
    id,
    sectors: [],
    topics: [],
    regions: [],
    level: null,
    affected: false,
    influence: null,
    interest: null,
    saidYes: false,
    onCommittee: false,
    seatsElsewhere: 0,
    seatsMost: null,
    reaches: [],
    tiedTo: [],
    ...known,
  };
}

/** A group of which only what the test says is asked: up to two seats, open to those who are named. */
export function groupToFill(eligible: readonly string[], asked: Partial<GroupToFill> = {}): GroupToFill {
  return {
    group: null,
    size: { min: 0, max: 2 },
    quotas: [],
    shareCaps: [],
    distinctSectors: null,
    fromCommittee: 0,
    tied: false,
    eligible,
    locked: [],
    ...asked,
  };
}

/** Everyone may sit in every group that does not say who may. */
export function problemWith(
  candidates: readonly SeatCandidate[],
  groups: readonly Partial<GroupToFill>[],
  rest: Partial<SeatingProblem> = {},
): SeatingProblem {
  const everyone = candidates.map(({ id }) => id);
  return {
    candidates,
    groups: groups.map((asked) => groupToFill(everyone, asked)),
    conflicts: [],
    together: [],
    goals: [],
    seed: 1,
    ...rest,
  };
}
