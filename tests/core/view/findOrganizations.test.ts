import { describe, expect, it } from 'vitest';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { findOrganizations } from '../../../src/core/view/findOrganizations.ts';

const organizations: readonly Organization[] = [
  newOrganization(organizationId(1), 'בית לחיים'),
  newOrganization(organizationId(2), 'עמותת חיים'),
  newOrganization(organizationId(3), 'חיים בריאים'),
  { ...newOrganization(organizationId(4), 'North Fund'), otherNames: ['קרן חיים'], code: 'PUB04' },
];

const namesFor = (typed: string) => findOrganizations(organizations, typed).map(({ name }) => name);

describe('organisations that a text finds', () => {
  it('begin with those whose name begins with it, then those with a word that does', () => {
    expect(namesFor('חיים')).toEqual(['חיים בריאים', 'עמותת חיים', 'North Fund', 'בית לחיים']);
  });

  it('are found by another name, by the id, and whatever the case, marks and final letters', () => {
    expect(namesFor('pub04')).toEqual(['North Fund']);
    expect(namesFor('קֶרֶן')).toEqual(['North Fund']);
    expect(namesFor('חיימ')).toHaveLength(4);
  });

  it('are all of them before anything is typed, and none where nothing holds it', () => {
    expect(namesFor(' ')).toHaveLength(4);
    expect(namesFor('חיים north')).toEqual([]);
  });
});
