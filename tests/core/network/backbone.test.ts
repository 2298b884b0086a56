import { describe, expect, it } from 'vitest';
import { organizationId } from '../../../src/core/model/ids.ts';
import { findBackbone } from '../../../src/core/network/backbone.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const withRoles = (roles: Readonly<Record<string, string>>, backbone: 'fromRole' | 'none' | string = 'fromRole') =>
  findBackbone(
    fieldOf(['A', 'B', 'C'], [], {
      known: Object.fromEntries(Object.entries(roles).map(([code, role]) => [code, { role }])),
      rules: { backbone: backbone as 'fromRole' },
    }),
  );

describe('the backbone', () => {
  it.each([
    'ארגון שדרה',
    'ארגון השדרה',
    'ארגון שידרה',
    'גוף מתכלל',
    'Backbone',
    'the backbone organisation',
    'backbone organization',
  ])('is the organisation whose role is "%s"', (role) => {
    expect(withRoles({ A: 'member', B: role })).toBe(organizationId(2));
  });

  it('is rather the one whose role it is than one whose role mentions it', () => {
    expect(withRoles({ A: 'Funds the backbone', C: 'Backbone' })).toBe(organizationId(3));
    expect(withRoles({ C: 'Chair · backbone' })).toBe(organizationId(3));
  });

  it('is the first by id where two have the role', () => {
    expect(withRoles({ C: 'Backbone', B: 'Backbone' })).toBe(organizationId(2));
  });

  it('is nobody where no role says so, or where the project says none', () => {
    expect(withRoles({ A: 'Chair' })).toBeNull();
    expect(withRoles({ A: 'Backbone' }, 'none')).toBeNull();
  });

  it('is the chosen one whatever the roles, as long as it is listed', () => {
    expect(withRoles({ A: 'Backbone' }, 'o2')).toBe(organizationId(2));
    expect(withRoles({ A: 'Backbone' }, 'o9')).toBeNull();
  });
});
