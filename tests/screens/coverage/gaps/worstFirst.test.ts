import { expect, it } from 'vitest';
import type { GapRow } from '../../../../src/core/coverage/targets/gapReport.ts';
import { worstFirst } from '../../../../src/screens/coverage/gaps/worstFirst.ts';

const row = (topic: string, weight: number, shortfall: number) => ({ target: { topic, weight }, shortfall }) as GapRow;

it('tells the heaviest gap first, those alike as they were set, and leaves out what is met', () => {
  const rows = [row('light', 1, 1), row('met', 9, 0), row('many', 1, 3), row('heavy', 3, 1), row('one', 1, 1)];
  expect(worstFirst(rows).map(({ target }) => target.topic)).toEqual(['many', 'heavy', 'light', 'one']);
});
