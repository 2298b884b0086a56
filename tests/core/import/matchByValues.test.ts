import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';

const columnsOf = (text: string) => {
  const [table] = readFiles([{ name: 'who.csv', bytes: new TextEncoder().encode(text) }], noChoices).tables;
  return table?.columns.map(({ title, field, confidence }) => `${title}: ${field} (${confidence})`);
};

describe('A column under a title that nobody knows', () => {
  it('is guessed to be the sector where its values are known sectors', () => {
    expect(
      columnsOf('Organisation,Blue column\nA,Government\nB,Company\nC,Residents\nD,Faith\nE,University\n'),
    ).toEqual(['Organisation: name (certain)', 'Blue column: sector (guess)']);
  });

  it('is guessed to be the stage where its values are known stages', () => {
    expect(columnsOf('ארגון,עמודה\nא,זוהה\nב,מוביל/ה\nג,בשיח\n')).toEqual([
      'ארגון: name (certain)',
      'עמודה: stage (guess)',
    ]);
  });

  it('stays an extra field where one value alone would speak for it', () => {
    expect(columnsOf('Organisation,Blue column\nA,Company\nB,Company\n')).toEqual([
      'Organisation: name (certain)',
      'Blue column: extra (none)',
    ]);
  });
});

describe('A title with a telling word in it', () => {
  it('is a guess', () => {
    expect(
      columnsOf('Organisation,Their main topics here,Home town or district\nA,Food,North\nB,Water,South\n'),
    ).toEqual([
      'Organisation: name (certain)',
      'Their main topics here: topics (guess)',
      'Home town or district: regions (guess)',
    ]);
  });
});
