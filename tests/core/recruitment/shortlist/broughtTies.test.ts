import { expect, test } from 'vitest';
import { emptyFieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type OrganizationId as Id, organizationId, tieId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';
import type { Sector } from '../../../../src/core/model/sector.ts';
import { newTie } from '../../../../src/core/model/tie.ts';
import { broughtTies } from '../../../../src/core/recruitment/shortlist/broughtTies.ts';

const [a, b, c, d, e] = [1, 2, 3, 4, 5].map(organizationId) as [Id, Id, Id, Id, Id];
const pairs = [
  [a, b],
  [b, c],
  [d, b],
  [a, d],
] as const;

const field = {
  ...emptyFieldMap('Field'),
  organizations: [a, b, c, d, e].map((id) => ({
    ...newOrganization(id, id),
    stage: id === a ? ('active' as const) : null,
  })),
  ties: pairs.map(([from, to], at) => newTie(tieId(at + 1), from, to)),
};

test('an approach brings its partners, apart from those whom the engaged know already', () => {
  expect(broughtTies(field, b)).toEqual({ partners: [a, c, d], engaged: [a], beyond: [c], joins: [], firstTo: [] });
});

test('one without ties brings none, and suggested ties are none', () => {
  const suggested = { ...newTie(tieId(9), e, a), status: 'suggested' as const };
  const none = { partners: [], engaged: [], beyond: [], joins: [], firstTo: [] };
  expect(broughtTies({ ...field, ties: [...field.ties, suggested] }, e)).toEqual(none);
});

/** Engaged: a–b hang together, c is alone. */
function threeEngaged(sectors: Partial<Record<string, Sector>>, more: readonly (readonly [Id, Id])[]) {
  return {
    ...field,
    organizations: field.organizations.map((one) => ({
      ...one,
      stage: [a, b, c].includes(one.id) ? ('active' as const) : null,
      sector: sectors[one.id] ?? null,
    })),
    ties: [[a, b] as const, ...more].map(([from, to], at) => newTie(tieId(at + 1), from, to)),
  };
}

test('an approach joins the engaged who are cut off from the other engaged, and nobody where it is tied to one part alone', () => {
  expect(
    broughtTies(
      threeEngaged({}, [
        [d, b],
        [c, d],
      ]),
      d,
    ).joins,
  ).toEqual([c]);
  expect(
    broughtTies(
      threeEngaged({}, [
        [d, b],
        [d, a],
      ]),
      d,
    ).joins,
  ).toEqual([]);
  expect(broughtTies(threeEngaged({}, [[d, c]]), d).joins).toEqual([]);
  // A way through somebody who is not engaged does not keep the engaged together.
  expect(
    broughtTies(
      threeEngaged({}, [
        [d, b],
        [c, d],
        [e, b],
        [e, c],
      ]),
      d,
    ).joins,
  ).toEqual([c]);
});

test('an approach is the first of its sector to be tied to those sectors that nobody engaged of its own is tied to', () => {
  const sectors = { [a]: 'social', [b]: 'public', [c]: 'business', [d]: 'social' } as const;
  const ties = [
    [d, b],
    [d, c],
    [d, a],
  ] as const;
  expect(broughtTies(threeEngaged(sectors, ties), d).firstTo).toEqual(['business']);
  expect(broughtTies(threeEngaged({ ...sectors, [d]: 'academia' }, ties), d).firstTo).toEqual([
    'business',
    'public',
    'social',
  ]);
  expect(broughtTies(threeEngaged({ ...sectors, [d]: undefined }, ties), d).firstTo).toEqual([]);
});
