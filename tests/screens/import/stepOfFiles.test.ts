import { describe, expect, it } from 'vitest';
import { canOpen, stepOfFiles, stillAsked } from '../../../src/screens/import/stepOfFiles.ts';
import { fileOf } from '../../support/importing.ts';
import { previewed } from '../../support/previewing.ts';

function previewOf(...texts: readonly string[]) {
  return previewed(texts.map((text, index) => fileOf(`${index}.csv`, text)));
}

describe('where the files lead', () => {
  it.each([
    ['check', 'straight to the check when all is certain', ['name,sector\nA,Public\n']],
    ['check', 'to the check also with guesses, which are shown there', ['name,influence\nA,3\n']],
    ['match', 'to the columns when words become numbers', ['name,influence (1-5)\nA,high\n']],
    ['match', 'to the columns when words are taken for stages', ['name,stage\nA,contacted\n']],
    ['check', 'straight to the check with words of the program itself', ['name,stage\nA,in dialogue\n']],
    [
      'match',
      'to the columns when commas are taken to part partners',
      ['name,partners\nA,"B, C, D"\nB,"C, D"\nC,\nD,A\n'],
    ],
    ['match', 'to the columns when two claim one field', ['organisation,agency\nA,B\n']],
    ['read', 'to the reading when nobody knows what a row is', ['slug,depth\na,1\nb,2\n']],
    ['read', 'to the reading when a file is refused', ['name\nA\n', '']],
  ])('%s: %s', (step, _, texts) => {
    expect(stepOfFiles(previewOf(...texts))).toBe(step);
  });

  it('never past the reading while nobody said what the rows of a file are', () => {
    const open = previewOf('slug,depth\na,1\nb,2\n', 'name\nA\n');
    expect(stillAsked('read', open)).toEqual(['0.csv']);
    expect(canOpen('match', open)).toBe(false);
    expect(canOpen('read', open)).toBe(true);
  });

  it('never to a check while a question is open', () => {
    const open = previewOf('organisation,agency\nA,B\n');
    expect(['choose', 'read', 'match', 'check', 'result'].filter((step) => canOpen(step as 'read', open))).toEqual([
      'choose',
      'read',
      'match',
    ]);
    expect(canOpen('read', null)).toBe(false);
  });
});
