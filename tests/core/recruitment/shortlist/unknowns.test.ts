import { expect, test } from 'vitest';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';
import { unknownsOf } from '../../../../src/core/recruitment/shortlist/unknowns.ts';

const bare = newOrganization(organizationId(1), 'Bare');

test('of an organisation that is only a name everything is unknown', () => {
  expect(unknownsOf(bare)).toEqual([
    'stage',
    'sector',
    'influence',
    'interest',
    'alignment',
    'contact',
    'topics',
    'regions',
  ]);
});

test('a rating of 0 is known, and working everywhere is a known place', () => {
  const known = { influence: 0, interest: 3, alignment: 1, contact: 'Dan', topics: ['Housing'], regionWide: true };
  expect(unknownsOf({ ...bare, ...known, stage: 'identified', sector: 'public' })).toEqual([]);
});
