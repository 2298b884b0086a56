import { describe, expect, it } from 'vitest';
import { couldBe } from '../../../src/core/coverage/couldBe.ts';
import type { DimensionValue, Place } from '../../../src/core/coverage/place.ts';
import { codesOf, fieldOf } from '../../support/fieldOf.ts';
import { shikmaField } from '../../support/shikma.ts';

const on = (dimension: DimensionValue['dimension'], value: string): DimensionValue => ({ dimension, value });
const business = on('sector', 'business');
const bus = on('topic', 'Bus');

const field = fieldOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'], [], {
  known: {
    A: { sector: 'public', topics: ['Bus', 'Jobs'], regions: ['North'], stage: 'active' },
    B: { sector: 'business', topics: ['Art'], regions: ['South'], stage: 'inDialogue' },
    C: { sector: 'business', topics: ['Jobs'], regions: ['North'], stage: 'acquainted' },
    D: { sector: 'business', topics: ['Bus'], regions: ['North'], stage: 'identified' },
    E: { sector: 'business', topics: ['Jobs'], stage: 'declined' },
    F: { sector: 'business', topics: ['Jobs'], doNotContact: true },
    G: { sector: 'business', topics: ['Jobs'], regions: ['South'], stage: 'leading' },
  },
});

function near(cell: readonly [DimensionValue, DimensionValue], within: Place = [], of = field) {
  const found = couldBe(of, cell, within, 'today');
  return found === null ? null : found.organizations.map(codesOf(of));
}

describe('who could come into a cell', () => {
  it('is of the sector and not on the topic yet, the nearest to those on it first, whichever of the two is the row', () => {
    expect(near([bus, business])).toEqual(['C', 'G', 'B']);
    expect(near([business, bus])).toEqual(['C', 'G', 'B']);
    expect(couldBe(field, [bus, business], [], 'today')).toMatchObject({ has: business, lacks: bus });
  });

  it('is nobody who declined, asked to be left alone or was excluded', () => {
    const excluded = field.organizations.filter(({ code }) => code === 'C').map(({ id }) => id);
    const decided = { ...field, recruitment: { ...field.recruitment, excluded } };
    expect(near([bus, business], [], decided)).toEqual(['G', 'B']);
  });

  it('is only of those whom the matrix is of', () => {
    expect(near([bus, business], [on('region', 'South')])).toEqual(['G', 'B']);
  });

  it('of a stage is whoever has not come as far', () => {
    expect(near([on('stage', 'acquainted'), business])).toEqual(['D']);
    expect(near([on('stage', 'active'), business])).toEqual(['C', 'D', 'B']);
  });

  it('is no question of what is not known, of those who stand aside, and of being in nothing', () => {
    expect(near([bus, on('sector', '?')])).toBeNull();
    expect(near([on('stage', 'declined'), business])).toBeNull();
    expect(near([on('level', 'none'), business])).toBeNull();
  });

  it('in the sample: ten of the eleven businesses could take up vocational training, without the one that declined', () => {
    const shikma = shikmaField('en');
    const found = near([on('topic', 'Vocational training'), business], [], shikma);
    expect(found).toHaveLength(10);
    expect(found).not.toContain('BUS07');
  });
});
