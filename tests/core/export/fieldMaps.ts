import fc from 'fast-check';
import type { AnalysisRules, FieldMap } from '../../../src/core/model/fieldMap.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import type { Person } from '../../../src/core/model/person.ts';
import type { Recruitment } from '../../../src/core/model/recruitment.ts';
import { ladder, stages } from '../../../src/core/model/stage.ts';
import type { StageChange } from '../../../src/core/model/stageChange.ts';
import { countings, type Target, targetKey } from '../../../src/core/model/target.ts';
import { newTie, type Tie, tieAssertions } from '../../../src/core/model/tie.ts';
import { imaginedId, noWhatIf, type WhatIf } from '../../../src/core/model/whatIf.ts';
import { anyGroups, anySeating } from './anyGroups.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const texts = fc.array(text, { maxLength: 3 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -10, max: 10 }).map((n) => n + 0);
const extra = fc.array(fc.tuple(fc.oneof(text, fc.constant('__proto__')), text), { maxLength: 2 });
const origin = maybe(
  fc.record(
    { file: text, row: fc.nat(1_000_000), written: fc.array(fc.tuple(text, text), { maxLength: 2 }) },
    { requiredKeys: ['file', 'row'] },
  ),
);

const organizationFields = fc.record({
  code: maybe(text),
  name: fc.oneof(text, fc.constant('__proto__'), fc.constant('עמותת "אור" (ע"ר)')),
  otherNames: texts,
  sector: maybe(fc.oneof(fc.constantFrom('public', 'social', 'constructor'), text)),
  topics: texts,
  regions: texts,
  regionWide: fc.boolean(),
  stage: maybe(fc.constantFrom(...stages)),
  committee: maybe(fc.boolean()),
  workingGroups: texts,
  role: maybe(text),
  level: maybe(text),
  affected: maybe(fc.boolean()),
  influence: maybe(number),
  interest: maybe(number),
  alignment: maybe(number),
  contributes: maybe(text),
  targetGroups: texts,
  owner: maybe(text),
  contact: maybe(text),
  nextStep: maybe(text),
  nextStepOn: maybe(text),
  cost: maybe(number),
  capacity: maybe(number),
  available: maybe(fc.boolean()),
  doNotContact: maybe(fc.boolean()),
  source: maybe(text),
  confidence: maybe(text),
  updated: maybe(text),
  notes: maybe(text),
  consent: maybe(fc.boolean()),
  respondent: maybe(fc.boolean()),
  extra,
  origin,
}) satisfies fc.Arbitrary<Omit<Organization, 'id'>>;

const tieFields = fc.record({
  type: maybe(text),
  strength: maybe(number),
  directed: fc.boolean(),
  status: fc.constantFrom('recorded' as const, 'suggested' as const),
  assertedBy: maybe(fc.constantFrom(...tieAssertions)),
  sourcePerson: maybe(text),
  targetPerson: maybe(text),
  since: maybe(text),
  evidence: maybe(text),
  confidence: maybe(text),
  notes: maybe(text),
  extra,
  origin,
}) satisfies fc.Arbitrary<Omit<Tie, 'id' | 'source' | 'target'>>;

/** Any organisation, under the n-th id. */
export function organizationAt(n: number): fc.Arbitrary<Organization> {
  return organizationFields.map((fields) => ({ ...newOrganization(organizationId(n), ''), ...fields }));
}

function organizationsOf(numbers: readonly number[]): fc.Arbitrary<Organization[]> {
  return fc.tuple(...numbers.map(organizationAt));
}

function tiesBetween(organizations: readonly Organization[]): fc.Arbitrary<Tie[]> {
  if (organizations.length === 0) return fc.constant([]);
  const ids = organizations.map(({ id }) => id);
  const tie = fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom(...ids), fc.constantFrom(...ids), tieFields)
    .map(([n, source, target, fields]) => ({ ...newTie(tieId(n), source, target), ...fields }));
  return fc.uniqueArray(tie, { maxLength: 6, selector: ({ id }) => id });
}

function rulesWithin(organizations: readonly Organization[]): fc.Arbitrary<AnalysisRules> {
  return fc.record({
    direction: fc.constantFrom('union' as const, 'intersection' as const, 'directed' as const),
    merge: fc.constantFrom('max' as const, 'sum' as const),
    engagedFrom: fc.constantFrom(...ladder),
    backbone: fc.constantFrom('fromRole' as const, 'none' as const, ...organizations.map(({ id }) => id)),
    tieKinds: fc.array(text, { maxLength: 2 }),
    asserted: fc.subarray([...tieAssertions, '?' as const]),
    only: fc.record({ sectors: texts, topics: texts, regions: texts, stages: texts }),
  });
}

function peopleOf(organizations: readonly Organization[]): fc.Arbitrary<Person[]> {
  if (organizations.length === 0) return fc.constant([]);
  const organization = fc.constantFrom(...organizations.map(({ id }) => id));
  return fc.array(fc.record({ name: text, organization }), { maxLength: 3 });
}

function whatIfOn(organizations: readonly Organization[]): fc.Arbitrary<WhatIf> {
  if (organizations.length === 0) return fc.constant(noWhatIf);
  const id = fc.constantFrom(...organizations.map((one) => one.id));
  const pairs = fc.array(fc.record({ source: id, target: id }), { maxLength: 2 });
  return fc.record({
    withSuggested: fc.boolean(),
    organizations: fc.array(fc.record({ id: fc.constant(imaginedId(1)), name: text, sector: maybe(text) }), {
      maxLength: 1,
    }),
    ties: pairs,
    withoutOrganizations: fc.array(id, { maxLength: 2 }),
    withoutTies: pairs,
  });
}

const day = fc.constantFrom('2026-11-12', '2026-02-28');
const cell = { sector: maybe(text), topic: maybe(text), region: maybe(text), population: maybe(text) };
const amount = fc.double({ noNaN: true, min: 0, max: 20 }).map((n) => n + 0);

const target = fc.record({
  ...cell,
  counted: fc.constantFrom(...countings),
  minimum: maybe(amount),
  ideal: maybe(amount),
  unit: fc.constantFrom('count' as const, 'share' as const),
  weight: fc.double({ noNaN: true, min: 0.1, max: 9 }),
  setBy: maybe(text),
  reason: maybe(text),
  setOn: maybe(day),
}) satisfies fc.Arbitrary<Target>;

function recruitmentOf(organizations: readonly Organization[]): fc.Arbitrary<Recruitment> {
  const some = fc.subarray(organizations.map(({ id }) => id));
  return fc.record({
    limit: fc.record({ by: fc.constantFrom('count' as const, 'cost' as const), most: amount }),
    locked: some,
    excluded: some,
    askCap: fc.integer({ min: 1, max: 9 }),
    wanted: fc.array(fc.record({ ...cell, names: texts, note: maybe(text) }), { maxLength: 2 }),
  });
}

function stageChangesOf(organizations: readonly Organization[]): fc.Arbitrary<StageChange[]> {
  if (organizations.length === 0) return fc.constant([]);
  const organization = fc.constantFrom(...organizations.map(({ id }) => id));
  const stage = maybe(fc.constantFrom(...stages));
  return fc.array(fc.record({ organization, from: stage, to: stage, on: day }), { maxLength: 2 });
}

/** Any sound field map: hostile texts, gaps in the ids, some organisations placed on the map. */
export const anyFieldMap: fc.Arbitrary<FieldMap> = fc
  .uniqueArray(fc.integer({ min: 1, max: 900 }), { maxLength: 5 })
  .chain(organizationsOf)
  .chain((organizations) =>
    fc.record({
      title: text,
      boundary: text,
      sample: fc.boolean(),
      organizations: fc.constant(organizations),
      ties: tiesBetween(organizations),
      nextOrganization: fc.integer({ min: 901, max: 5_000 }),
      nextTie: fc.integer({ min: 901, max: 5_000 }),
      rules: rulesWithin(organizations),
      seed: fc.nat(),
      positions: fc
        .tuple(...organizations.map(({ id }) => maybe(fc.record({ x: number, y: number })).map((place) => [id, place])))
        .map((places) => Object.fromEntries(places.filter(([, place]) => place !== null))),
      people: peopleOf(organizations),
      whatIf: whatIfOn(organizations),
      targets: fc.uniqueArray(target, { maxLength: 3, selector: targetKey }),
      relevance: fc.array(fc.record({ topic: text, sectors: texts }), { maxLength: 2 }),
      recruitment: recruitmentOf(organizations),
      groups: anyGroups(organizations),
      seating: anySeating(organizations),
      stageChanges: stageChangesOf(organizations),
      files: fc.array(fc.record({ name: text, bytes: maybe(fc.nat()), rows: fc.nat() }), { maxLength: 2 }),
    }),
  );

/** Three organisations and two ties that people would recognise. */
export function smallField(): FieldMap {
  const [council, association, factory] = [1, 2, 3].map(organizationId) as [
    ReturnType<typeof organizationId>,
    ReturnType<typeof organizationId>,
    ReturnType<typeof organizationId>,
  ];
  return {
    ...emptyFieldMap('Young adults at work'),
    organizations: [
      {
        ...newOrganization(council, 'עיריית נווה שקמה – אגף חינוך'),
        code: 'PUB02',
        sector: 'public',
        topics: ['Career guidance', 'Vocational training'],
        regions: ['Neve Shikma'],
        regionWide: true,
        stage: 'active',
        committee: true,
        influence: 5,
        notes: 'Prefers mornings',
        extra: [['Phone', '+972 3 000']],
        origin: { file: 'organisations.csv', row: 2 },
      },
      { ...newOrganization(association, 'Alon "Young Hands" (NPO)'), sector: 'social', stage: 'declined' },
      { ...newOrganization(factory, 'Orlan'), sector: 'Cooperative' },
    ],
    ties: [
      { ...newTie(tieId(1), council, association), type: 'Funding', strength: 3, directed: true },
      newTie(tieId(4), association, factory),
    ],
    nextOrganization: 4,
    nextTie: 5,
    positions: { [council]: { x: 12.5, y: -3 } },
    files: [{ name: 'organisations.csv', bytes: 1234, rows: 3 }],
  };
}
