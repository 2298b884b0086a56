import { expect, it } from 'vitest';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import { elsewhereOf } from '../../../src/screens/parts/elsewhereOf.ts';

const organizations = (['public', 'public', 'business', 'social', null] as const).map((sector, at) => ({
  ...newOrganization(`o${at}` as OrganizationId, `Org ${at}`),
  sector,
}));

it('the share of others in other sectors leaves out those whose sector is not known', () => {
  const shares = organizations.map(({ id }) => elsewhereOf(organizations, id));
  expect(shares).toEqual([2 / 3, 2 / 3, 1, 1, null]);
  expect(elsewhereOf(organizations.slice(0, 1), 'o0' as OrganizationId)).toBe(null);
});
