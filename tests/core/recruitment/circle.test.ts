import { expect, test } from 'vitest';
import { circles, isInCircle } from '../../../src/core/recruitment/circle.ts';

const circlesOf = (level: string | null) => circles.filter((circle) => isInCircle({ level }, circle));

test('an organisation belongs to the circles that its level names, in either language', () => {
  expect(['For leading', 'wider network', 'להובלה', 'לרשת הרחבה', 'leading / network'].map(circlesOf)).toEqual([
    ['everyone', 'leading'],
    ['everyone', 'network'],
    ['everyone', 'leading'],
    ['everyone', 'network'],
    ['everyone', 'leading', 'network'],
  ]);
});

test('one that nobody marked belongs to neither circle', () => {
  expect([null, 'local'].map(circlesOf)).toEqual([['everyone'], ['everyone']]);
});
