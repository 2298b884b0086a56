import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { fileOf } from '../../support/importing.ts';

function read(text: string) {
  const [table] = readFiles([fileOf('one.csv', text)], noChoices).tables;
  return [table?.role, table?.columns.map(({ field, confidence }) => `${field} ${confidence}`)];
}

describe('titles that need a second look', () => {
  it.each([
    ['parts that agree', 'שם העמותה / הארגון,מגזר\nא,חברתי\n', ['organizations', ['name certain', 'sector certain']]],
    ['who with whom', 'who,with whom\nA,B\n', ['ties', ['from certain', 'to certain']]],
    ['the same in Hebrew', 'מי,עם מי?\nא,ב\n', ['ties', ['from certain', 'to certain']]],
    ['who alone', 'who,sector\nA,public\n', ['organizations', ['name guess', 'sector certain']]],
    ['a number to call', 'name,phone\nA,03-555-1234\n', ['organizations', ['name certain', 'contact guess']]],
    ['a person to call', 'name,contact\nA,Dana\n', ['organizations', ['name certain', 'contact certain']]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
