import { expect, it } from 'vitest';
import { anyCell, type Target } from '../../../../src/core/model/target.ts';
import { gapInNumbers } from '../../../../src/core/recruitment/introductions/gapInNumbers.ts';
import { shikmaField } from '../../../support/shikma.ts';

const field = shikmaField('he');

function target(cell: Partial<Target>): Target {
  const none = { ideal: null, setBy: null, reason: 'not for others', setOn: null };
  return { ...anyCell, counted: 'engaged', minimum: 2, unit: 'count', weight: 3, ...none, ...cell };
}

const training = { topic: 'הכשרה מקצועית', sector: 'business' } as const;

it('a gap is told in counts of organisations: how many there are, and of how many', () => {
  expect(gapInNumbers(target({ ...training, counted: 'listed' }), field)).toEqual({
    cell: { ...anyCell, ...training },
    counted: 'listed',
    have: 0,
    of: 18,
  });
  expect(gapInNumbers(target({ sector: 'social', counted: 'seated' }), field)).toMatchObject({ have: 5, of: 9 });
  expect(gapInNumbers(target({ topic: training.topic }), field)).toMatchObject({ have: 8, of: 8 });
});

it('a gap on the committee is told of all the seats that are taken, wherever else it is', () => {
  const there = { topic: training.topic, sector: 'business', counted: 'seated' } as const;
  expect(gapInNumbers(target(there), field)).toMatchObject({ have: 0, of: 9 });
  expect(gapInNumbers(target({ topic: training.topic, counted: 'seated' }), field)).toMatchObject({ have: 3, of: 9 });
});
