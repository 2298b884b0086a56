import { expect, test } from 'vitest';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newTie, type Tie } from '../../../src/core/model/tie.ts';
import { strengthNote } from '../../../src/screens/ties/strengthNote.ts';

function tiesOf(...strengths: readonly (number | null)[]): readonly Tie[] {
  return strengths.map((strength, at) => ({
    ...newTie(tieId(at + 1), organizationId(at + 1), organizationId(at + 2)),
    strength,
  }));
}

test('the scale in use is the smallest usual one that holds the other strengths', () => {
  const scales = [tiesOf(1, 3, null), tiesOf(2, 4), tiesOf(7), tiesOf(1, 40)];
  expect(scales.map((ties) => strengthNote(ties, null, '1'))).toEqual([
    { key: 'scale', highest: 3 },
    { key: 'scale', highest: 5 },
    { key: 'scale', highest: 10 },
    { key: 'scale', highest: 40 },
  ]);
  expect(strengthNote(tiesOf(null), null, '')).toEqual({ key: 'usual', highest: 5 });
});

test('what lies outside of it is said, and the tie that is edited does not count', () => {
  const ties = tiesOf(1, 3, 9);
  const said = (text: string) => strengthNote(ties, tieId(3), text);
  expect(['9', '0', '3', '', 'x'].map((text) => said(text).key)).toEqual([
    'beyond',
    'beyond',
    'scale',
    'scale',
    'scale',
  ]);
  expect(said('9').highest).toBe(3);
  expect(strengthNote(tiesOf(), null, '9')).toEqual({ key: 'beyond', highest: 5 });
});
