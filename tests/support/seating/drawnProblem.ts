import fc from 'fast-check';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../../src/core/groups/seating/seatingProblem.ts';
import type { SeatQuota } from '../../../src/core/model/seatingRules.ts';
import { everySeating } from './everySeating.ts';
import { candidate, groupToFill } from './problemWith.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const sectors = ['red', 'green', 'blue'];

const known: fc.Arbitrary<Partial<SeatCandidate>> = fc.record({
  sectors: fc.subarray(sectors, { maxLength: 2 }),
  topics: fc.subarray(['t', 'u']),
  regions: fc.subarray(['n', 's']),
  level: fc.constantFrom(null, 'high'),
  affected: fc.boolean(),
  influence: fc.constantFrom(null, 1, 2, 5),
  interest: fc.constantFrom(null, 1, 3, 4),
  saidYes: fc.boolean(),
  onCommittee: fc.boolean(),
  seatsElsewhere: fc.constantFrom(0, 0, 1),
  seatsMost: fc.constantFrom(null, 1, 2),
  reaches: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
});

const limits = { min: fc.constantFrom(0, 0, 1, 1, 2), max: fc.constantFrom(null, null, 1, 2) };
const quota: fc.Arbitrary<SeatQuota> = fc.oneof(
  fc.record({ by: fc.constant('sector' as const), value: fc.constantFrom(...sectors), ...limits }),
  fc.record({ by: fc.constant('topic' as const), value: fc.constantFrom('t', 'u'), ...limits }),
  fc.record({ by: fc.constant('region' as const), value: fc.constantFrom('n', 's'), ...limits }),
  fc.record({ by: fc.constant('level' as const), value: fc.constant('high'), ...limits }),
  fc.record({ by: fc.constant('affected' as const), value: fc.constant(''), ...limits }),
);

const group = fc.record({
  size: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })),
  quotas: fc.uniqueArray(quota, { maxLength: 3, selector: ({ by, value }) => `${by} ${value}` }),
  shareCaps: fc.array(fc.record({ sectors: fc.subarray(sectors, { minLength: 1 }), most: fc.constantFrom(0.4, 0.5) }), {
    maxLength: 1,
  }),
  distinctSectors: fc.constantFrom(null, null, 2, 3),
  fromCommittee: fc.constantFrom(0, 0, 1),
  tied: fc.constantFrom(false, false, false, true),
  barred: fc.subarray(ids, { maxLength: 2 }),
  locked: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(ids, { maxLength: 2 })),
});

const pairs = fc.uniqueArray(fc.constantFrom(['a', 'b'] as const, ['b', 'c'] as const, ['a', 'd'] as const), {
  maxLength: 1,
});

/** Small problems of every kind of rule, many of which cannot be met: up to six candidates and two groups. */
export const drawnProblem: fc.Arbitrary<SeatingProblem> = fc
  .record({
    known: fc.array(known, { minLength: 3, maxLength: ids.length }),
    ties: fc.subarray(ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const))),
    groups: fc.array(group, { minLength: 1, maxLength: 2 }),
    conflicts: pairs,
    together: pairs,
    goals: fc.shuffledSubarray(
      ['reach', 'commitment', 'interest', 'influenceTimesInterest', 'balance', 'load'] as const,
      { maxLength: 3 },
    ),
    seed: fc.integer({ min: 0, max: 9 }),
  })
  .map((drawn) => {
    const listed = ids.slice(0, drawn.known.length);
    const tied = (id: string) => drawn.ties.flatMap(([one, other]) => otherOf(id, one, other));
    const candidates = drawn.known.map((one, at) => {
      const id = ids[at] as string;
      return candidate(id, { ...one, tiedTo: tied(id).filter((other) => listed.includes(other)) });
    });
    const within = (some: readonly string[]) => some.filter((id) => listed.includes(id));
    const groups = drawn.groups.map(({ size: [min, more], barred, locked, ...rest }, at): GroupToFill => {
      const eligible = listed.filter((id) => !barred.includes(id));
      const size = { min, max: min + more };
      return groupToFill(eligible, { ...rest, group: `g${at}`, size, locked: within(locked) });
    });
    const ofListed = (of: readonly (readonly [string, string])[]) => of.filter((pair) => within(pair).length === 2);
    const { goals, seed } = drawn;
    return {
      candidates,
      groups,
      conflicts: ofListed(drawn.conflicts),
      together: ofListed(drawn.together),
      goals,
      seed,
    };
  });

function otherOf(id: string, one: string, other: string): readonly string[] {
  if (id === one) return [other];
  return id === other ? [one] : [];
}

/** The same, with every minimum that cannot be met lowered to what one of the answers that miss least has of it. */
export const drawnMetProblem: fc.Arbitrary<SeatingProblem> = drawnProblem
  .filter((problem) => everySeating(problem).length > 0)
  .map((problem) => {
    const best = everySeating(problem).toSorted((one, other) => one.shortfall - other.shortfall)[0];
    const groups = problem.groups.map((asked, at): GroupToFill => {
      const missed = (rule: string) => best?.missed[at]?.[rule] ?? 0;
      return {
        ...asked,
        size: { ...asked.size, min: asked.size.min - missed('size ') },
        quotas: asked.quotas.map((one) => ({ ...one, min: one.min - missed(`${one.by} ${one.value}`) })),
        distinctSectors: asked.distinctSectors === null ? null : asked.distinctSectors - missed('distinctSectors '),
        fromCommittee: asked.fromCommittee - missed('fromCommittee '),
      };
    });
    return { ...problem, groups };
  });
