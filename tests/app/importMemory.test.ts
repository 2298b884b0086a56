import { describe, expect, it } from 'vitest';
import { answersToKeep, recalledAnswers } from '../../src/app/importMemory.ts';
import { noChoices } from '../../src/core/import/choices.ts';
import { readFiles } from '../../src/core/import/readFiles.ts';
import { fileOf } from '../support/importing.ts';
import { previewed } from '../support/previewing.ts';

const choices = {
  ...noChoices,
  tables: [
    {
      file: 'who.csv',
      columns: { '0': 'name', '1': 'sector' },
      values: { sector: { NPO: 'social' } },
      edits: { '2:0': 'Secret' },
    },
  ],
} as const;

function kept(text: string, answers: Parameters<typeof readFiles>[1] = choices) {
  return answersToKeep(previewed([fileOf('who.csv', text)], answers).reading, answers);
}

describe('the answers of an import', () => {
  const remembered = kept('Body,Kind\nAlpha,NPO\nBeta,NPO\n');

  it('are kept by the titles of the columns, with the meanings of values and no other cell', () => {
    expect(remembered).toEqual([
      {
        titles: ['Body', 'Kind'],
        shape: 'organizations',
        columns: { Body: 'name', Kind: 'sector' },
        split: {},
        values: { sector: { NPO: 'social' } },
        constants: {},
      },
    ]);
    expect(JSON.stringify(remembered)).not.toMatch(/Alpha|Secret/);
  });

  it('come back for a table with the same titles, and make it certain', () => {
    const [table] = previewed([fileOf('next.csv', 'Body,Kind\nGamma,NPO\n')]).reading.tables;
    const answer = table === undefined ? null : recalledAnswers(table, remembered);
    const again = readFiles([fileOf('next.csv', 'Body,Kind\nGamma,NPO\n')], {
      ...noChoices,
      tables: [{ file: 'next.csv', ...answer }],
    });
    expect(again.questions).toEqual([]);
    expect(again.tables[0]?.columns.map(({ field }) => field)).toEqual(['name', 'sector']);
  });

  it('are none for other titles', () => {
    const [table] = previewed([fileOf('next.csv', 'Body,Kind,Town\nGamma,NPO,Dan\n')]).reading.tables;
    expect(table === undefined ? null : recalledAnswers(table, remembered)).toBe(null);
  });

  it('are not kept where nothing was asked and nothing answered', () => {
    expect(kept('name,sector\nAlpha,Public\n', noChoices)).toEqual([]);
  });
});
