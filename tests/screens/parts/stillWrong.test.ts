import { expect, test } from 'vitest';
import { stillWrong } from '../../../src/screens/parts/stillWrong.ts';

test('what has been mended is no longer said, and what was not said before waits for the next try', () => {
  expect(stillWrong({ to: 'endMissing', from: 'endMissing' }, { to: 'sameEnds', strength: 'notANumber' })).toEqual({
    to: 'sameEnds',
  });
});
