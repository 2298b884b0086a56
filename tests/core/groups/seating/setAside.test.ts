import { describe, expect, it } from 'vitest';
import { seatsMostOf, whySetAside } from '../../../../src/core/groups/seating/setAside.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import type { SeatingRules } from '../../../../src/core/model/seatingRules.ts';
import { ladder } from '../../../../src/core/model/stage.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

/** Why A is set aside, of whom this is known, with seats elsewhere, or staying in a group that is completed. */
function whyOf(
  known: Partial<Organization>,
  held: { readonly elsewhere?: number; readonly stays?: boolean } = {},
  seating: Partial<SeatingRules> = {},
) {
  const field = fieldOf(['A'], [], { known: { A: known } });
  const [a] = field.organizations;
  if (a === undefined) throw new Error('nobody');
  const { elsewhere = 0, stays = false } = held;
  return whySetAside({ ...field, seating: { ...field.seating, ...seating } }, a, {
    elsewhere: (id) => (id === a.id ? elsewhere : 9),
    stays: (id) => id === a.id && stays,
  });
}

describe('somebody who is listed', () => {
  it('can be seated as long as nothing stands against it', () => {
    expect(whyOf({})).toBeNull();
    expect(whyOf({ available: true, doNotContact: false, stage: 'identified', capacity: 1 })).toBeNull();
  });

  it.each<[Partial<Organization>, string]>([
    [{ stage: 'declined' }, 'declined'],
    [{ stage: 'dormant' }, 'dormant'],
    [{ doNotContact: true }, 'doNotContact'],
    [{ available: false }, 'unavailable'],
  ])('is set aside where %j, even if it stays in a group', (known, why) => {
    expect([whyOf(known), whyOf(known, { stays: true })]).toEqual([why, why]);
  });

  it('is set aside with as many seats elsewhere as it can hold, or as anybody may', () => {
    expect(whyOf({ capacity: 1 }, { elsewhere: 1 })).toBe('fullLoad');
    expect(whyOf({ capacity: 3 }, { elsewhere: 2 })).toBe('fullLoad');
    expect(whyOf({}, { elsewhere: 1 })).toBeNull();
    expect(whyOf({}, { elsewhere: 9 }, { seatsEach: null })).toBeNull();
    expect(whyOf({ capacity: 0 })).toBe('fullLoad');
  });

  it('has room for the seat in which it stays', () => {
    expect(whyOf({ capacity: 1 }, { elsewhere: 1, stays: true })).toBeNull();
  });
});

describe('where only those are asked who said yes', () => {
  it('whoever is committed or further is, and whoever stays', () => {
    const asked = ladder.filter((stage) => whyOf({ stage }, {}, { among: 'saidYes' }) === null);
    expect(asked).toEqual(['committed', 'active', 'leading']);
    expect(whyOf({}, {}, { among: 'saidYes' })).toBe('notSaidYes');
    expect(whyOf({}, { stays: true }, { among: 'saidYes' })).toBeNull();
  });
});

describe('how many seats somebody may hold', () => {
  it.each<[number | null, number | null, number | null]>([
    [2, null, 2],
    [null, 3, 3],
    [2, 3, 2],
    [2, 1, 1],
    [2, 0, 0],
    [null, null, null],
  ])('of %j for everybody and %j of its own is %j', (seatsEach, capacity, most) => {
    expect(seatsMostOf({ seatsEach }, { capacity })).toBe(most);
  });
});
