import { describe, expect, it } from 'vitest';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import { comparedFields } from '../../../src/screens/duplicates/comparedFields.ts';

const first = {
  ...newOrganization(organizationId(1), 'Alon'),
  code: 'A1',
  sector: 'social' as const,
  topics: ['jobs'],
  owner: 'Noa',
  influence: 3,
};
const second = {
  ...newOrganization(organizationId(2), 'Alon Ltd'),
  code: 'A2',
  sector: 'business' as const,
  topics: ['bus'],
  notes: 'Old',
  influence: 3,
};

describe('two records side by side', () => {
  it('begin with what a person must decide, the name before all; lists are joined, and what only one says is taken', () => {
    expect(comparedFields(first, second).map(({ field, comparison }) => [field, comparison])).toEqual([
      ['name', 'choose'],
      ['code', 'choose'],
      ['sector', 'choose'],
      ['topics', 'join'],
      ['owner', 'one'],
      ['notes', 'one'],
      ['influence', 'same'],
    ]);
  });
});
