import { expect, test } from 'vitest';
import { cellSentence } from '../../../../src/screens/coverage/matrix/cellSentence.ts';
import { wordsOf } from '../../../e2e/support/words.ts';

test.each(['en', 'he'] as const)('a cell says the same as if its text were read for it alone (%s)', (language) => {
  const words = wordsOf(language);
  const said = { row: 'חינוך', column: 'A $& B', listed: '1,204', engaged: '3', seated: '0' };
  for (const key of ['coverage:matrix.cell', 'coverage:matrix.seatsCell']) {
    expect(cellSentence((values) => words(key, { ...values }))(said)).toBe(words(key, said));
  }
});
