import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { anyCell, type Target, type TargetCell } from '../../../../src/core/model/target.ts';
import { dormantActors } from '../../../../src/core/recruitment/matrix/dormantActors.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';
import { shikmaField } from '../../../support/shikma.ts';

function target(cell: Partial<TargetCell>, more: Partial<Target> = {}): Target {
  const none = { ideal: null, setBy: null, reason: null, setOn: null };
  return { ...anyCell, counted: 'engaged', minimum: 1, unit: 'count', weight: 1, ...none, ...cell, ...more };
}

/** `BUS02: 2 of business, 1 …` for each. */
function actors(field: FieldMap, targets: readonly Target[]) {
  const code = codesOf(field);
  return dormantActors({ ...field, targets }).map(({ id, gaps, worth, open }) => [
    code(id),
    gaps.map(({ target: { sector, topic } }) => sector ?? topic),
    worth,
    open,
  ]);
}

describe('those of high influence and low interest', () => {
  const known = {
    A: { influence: 5, interest: 1, sector: 'business', topics: ['Training'] },
    B: { influence: 5, interest: 2, sector: 'business' },
    C: { influence: 4, interest: 1, stage: 'declined', sector: 'business' },
    D: { influence: 5, interest: 5, sector: 'business' },
    E: { influence: 4, interest: 2, stage: 'active', sector: 'business' },
  } as const;
  const field = fieldOf(['A', 'B', 'C', 'D', 'E'], [], { known });

  it('come with the open gaps that they would help to close, those worth most first', () => {
    const targets = [target({ sector: 'business' }, { minimum: 3, weight: 2 }), target({ topic: 'Training' })];
    expect(actors(field, targets)).toEqual([
      ['A', ['business', 'Training'], 3, true],
      ['B', ['business'], 2, true],
      ['C', [], 0, false],
      ['E', [], 0, true],
    ]);
  });

  it('close no gap that is met, nor one of the list', () => {
    const targets = [target({ sector: 'business' }), target({ sector: 'business' }, { counted: 'listed', minimum: 9 })];
    expect(actors(field, targets)).toEqual([
      ['A', [], 0, true],
      ['B', [], 0, true],
      ['C', [], 0, false],
      ['E', [], 0, true],
    ]);
  });

  it('are sixteen in the Shikma sample', () => {
    expect(dormantActors(shikmaField('he'))).toHaveLength(16);
  });
});
