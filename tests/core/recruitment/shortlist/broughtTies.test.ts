import { expect, test } from 'vitest';
import { emptyFieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type OrganizationId as Id, organizationId, tieId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';
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
  expect(broughtTies(field, b)).toEqual({ partners: [a, c, d], engaged: [a], beyond: [c] });
});

test('one without ties brings none, and suggested ties are none', () => {
  const suggested = { ...newTie(tieId(9), e, a), status: 'suggested' as const };
  const none = { partners: [], engaged: [], beyond: [] };
  expect(broughtTies({ ...field, ties: [...field.ties, suggested] }, e)).toEqual(none);
});
