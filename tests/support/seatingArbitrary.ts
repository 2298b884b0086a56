import fc from 'fast-check';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../src/core/groups/seating/seatingProblem.ts';
import { type SeatingGoal, type SeatQuota, seatingGoals } from '../../src/core/model/seatingRules.ts';

const sectors = ['public', 'social', 'business'];
const topics = ['food', 'jobs'];
const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 });

const known = fc.record({
  sectors: fc.uniqueArray(fc.constantFrom(...sectors), { maxLength: 2 }),
  topics: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 2 }),
  regions: fc.uniqueArray(fc.constantFrom('north', 'south'), { maxLength: 1 }),
  level: fc.constantFrom(null, 'lead'),
  affected: fc.boolean(),
  influence: rating,
  interest: rating,
  saidYes: fc.boolean(),
  onCommittee: fc.boolean(),
  seatsElsewhere: fc.constantFrom(0, 0, 1),
  seatsMost: fc.constantFrom(null, 1, 2),
  inNetwork: fc.boolean(),
});

const quota: fc.Arbitrary<SeatQuota> = fc.oneof(
  limits('sector', ...sectors),
  limits('topic', ...topics),
  limits('region', 'north'),
  limits('level', 'lead'),
  limits('affected', ''),
);

function limits(by: SeatQuota['by'], ...values: readonly string[]): fc.Arbitrary<SeatQuota> {
  const most = fc.option(fc.integer({ min: 0, max: 2 }), { freq: 2 });
  return fc.record({ by: fc.constant(by), value: fc.constantFrom(...values), min: fc.nat(2), max: most });
}

function groupOf(group: string, ids: readonly string[]): fc.Arbitrary<GroupToFill> {
  const someone = fc.constantFrom(...ids);
  return fc
    .record({
      size: fc.tuple(fc.nat(3), fc.nat(2)).map(([min, more]) => ({ min, max: min + more })),
      quotas: fc.uniqueArray(quota, { maxLength: 3, selector: ({ by, value }) => `${by} ${value}` }),
      shareCaps: fc.array(
        fc.record({ sectors: fc.constant(['public', 'business']), most: fc.constantFrom(0.34, 0.5, 1 / 3) }),
        { maxLength: 1 },
      ),
      distinctSectors: fc.constantFrom(null, null, 2, 3),
      fromCommittee: fc.nat(1),
      tied: fc.constantFrom(false, false, true),
      banned: fc.uniqueArray(someone, { maxLength: 2 }),
      locked: fc.uniqueArray(someone, { maxLength: 1 }),
    })
    .map(({ banned, ...rest }) => ({ ...rest, group, eligible: ids.filter((id) => !banned.includes(id)) }));
}

/** Small problems of every kind of rule and goal, some of which nothing keeps. */
export const anyProblem: fc.Arbitrary<SeatingProblem> = fc
  .record({ people: fc.array(known, { minLength: 3, maxLength: 5 }), groups: fc.integer({ min: 1, max: 2 }) })
  .chain(({ people, groups }) => {
    const ids = people.map((_, at) => `c${at}`);
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
    return fc.record({
      people: fc.constant(people),
      ties: fc.subarray(pairs),
      groups: fc.tuple(...['one', 'two'].slice(0, groups).map((name) => groupOf(name, ids))),
      conflicts: fc.subarray(pairs, { maxLength: 1 }),
      together: fc.subarray(pairs, { maxLength: 1 }),
      goals: fc.shuffledSubarray<SeatingGoal>([...seatingGoals]),
      seed: fc.nat(1000),
    });
  })
  .map(({ people, ties, ...rest }): SeatingProblem => ({ ...rest, candidates: inNetwork(people, ties) }));

type Known = typeof known extends fc.Arbitrary<infer Value> ? Value : never;

function inNetwork(people: readonly Known[], ties: readonly (readonly [string, string])[]): readonly SeatCandidate[] {
  const isIn = (id: string) => people[Number(id.slice(1))]?.inNetwork === true;
  return people.map(({ inNetwork: counted, ...one }, at) => {
    const id = `c${at}`;
    const tied = ties.filter((pair) => pair.includes(id)).flatMap((pair) => pair.filter((other) => other !== id));
    const tiedTo = counted ? tied.filter(isIn) : [];
    return { ...one, id, tiedTo, reaches: counted ? [at, ...tiedTo.map((other) => Number(other.slice(1)))] : [] };
  });
}
