import fc from 'fast-check';
import { type Group, groupStatuses, type SeatHolder } from '../../../src/core/model/group.ts';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { beginnings, quotaKinds, type SeatingRules, seatingGoals } from '../../../src/core/model/seatingRules.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const texts = fc.array(text, { maxLength: 3 });
const day = fc.constantFrom('2026-11-12', '2026-02-28');
const groupName = maybe(fc.oneof(text, fc.constantFrom('__proto__', 'committee')));
const seats = fc.nat(40);

/** Any of the organisations, or null where there are none. */
function anyOf(organizations: readonly Organization[]): fc.Arbitrary<OrganizationId | null> {
  return fc.constantFrom(null, ...organizations.map(({ id }) => id));
}

/** Any sound groups, over organisations that are there. */
export function anyGroups(organizations: readonly Organization[]): fc.Arbitrary<Group[]> {
  const holder = fc.oneof(
    text.map((name): SeatHolder => ({ kind: 'person', name })),
    anyOf(organizations).map((id): SeatHolder | null => (id === null ? null : { kind: 'organization', id })),
  );
  const person = fc.record({
    name: text,
    organization: anyOf(organizations),
    sector: maybe(text),
    regions: texts,
    affected: maybe(fc.boolean()),
  });
  const group = fc.record({
    name: groupName,
    topics: texts,
    purpose: maybe(text),
    size: fc.record({ min: maybe(seats), max: maybe(seats) }),
    start: maybe(day),
    status: maybe(fc.constantFrom(...groupStatuses)),
    chair: holder,
    coChair: holder,
    people: fc.uniqueArray(person, { maxLength: 3, selector: ({ name }) => name }),
  }) satisfies fc.Arbitrary<Group>;
  return fc.uniqueArray(group, { maxLength: 3, selector: ({ name }) => name });
}

/** Any sound rules of seats. */
export function anySeating(organizations: readonly Organization[]): fc.Arbitrary<SeatingRules> {
  const ids = organizations.map(({ id }) => id);
  const some = fc.subarray(ids);
  const pairs =
    ids.length === 0
      ? fc.constant([])
      : fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 2 });
  const quota = fc.record({ by: fc.constantFrom(...quotaKinds), value: text, min: seats, max: maybe(seats) });
  const share = fc.double({ noNaN: true, min: 0, max: 1 }).map((n) => n + 0);
  const rules = fc.record({
    group: groupName,
    begin: fc.constantFrom(...beginnings),
    size: fc.record({ min: seats, max: seats }),
    quotas: fc.array(quota, { maxLength: 2 }),
    shareCaps: fc.array(fc.record({ sectors: texts, most: share }), { maxLength: 2 }),
    distinctSectors: maybe(seats),
    fromCommittee: seats,
    eligible: fc.constantFrom('anyone' as const, 'topic' as const),
    tied: fc.boolean(),
    locked: some,
    banned: some,
  });
  return fc.record({
    groups: fc.uniqueArray(rules, { maxLength: 2, selector: ({ group }) => group }),
    seatsEach: maybe(seats),
    conflicts: pairs,
    together: pairs,
    among: fc.constantFrom('everyone' as const, 'saidYes' as const),
    committeeGoals: fc.subarray([...seatingGoals]),
    groupGoals: fc.subarray([...seatingGoals]),
    choose: fc.constantFrom('best' as const, 'lottery' as const),
    chairsOfDifferentSectors: fc.boolean(),
  }) satisfies fc.Arbitrary<SeatingRules>;
}
