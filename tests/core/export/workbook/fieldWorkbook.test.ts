import { describe, expect, it } from 'vitest';
import { audienceCopy } from '../../../../src/core/export/audienceCopy.ts';
import { fieldWorkbook, sharedWorkbook } from '../../../../src/core/export/workbook/fieldWorkbook.ts';
import { readWorkbook } from '../../../../src/core/import/workbook/readWorkbook.ts';
import { createTexts } from '../../../../src/i18n/texts.ts';
import { csvWords } from '../../../../src/screens/parts/csvWords.ts';
import { sheetWords } from '../../../../src/screens/parts/sheetWords.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const secret = 'SECRET';
const field = fieldOf(
  ['Alon', 'Brosh', 'Gefen', 'Shaked'],
  [
    ['Alon', 'Brosh', 3],
    ['Brosh', 'Gefen'],
    ['Alon', 'Shaked'],
  ],
  {
    known: {
      Alon: { sector: 'public', topics: ['Jobs'], stage: 'leading', notes: secret, contact: secret, influence: 98_765 },
      Brosh: { stage: 'inDialogue', extra: [[secret, secret]], owner: secret, origin: { file: secret, row: 2 } },
      Gefen: { consent: false, notes: secret },
      Shaked: { stage: 'declined' },
    },
  },
);

/** Sheets by name, as rows of cells. */
function sheetsOf(bytes: Uint8Array) {
  const source = readWorkbook({ name: 'field.xlsx', bytes });
  if ('code' in source) throw new Error(source.code);
  return source.map(({ sheet, rows }) => [sheet, rows]);
}

describe.each(['en', 'he'] as const)('a workbook of the field in %s', (language) => {
  const { t } = createTexts(language);
  const words = csvWords(t);
  const sheets = sheetWords(t, language);
  const { organizations: asOrganization, ties: asTie } = words;

  it('that may be shared holds what an audience may see, and nobody who declined or did not agree', () => {
    const bytes = sharedWorkbook(audienceCopy(field), words, sheets);
    const titles = ['id', 'name', 'sector', 'topics', 'regions', 'stage'] as const;
    const ends = ['fromId', 'fromName', 'toId', 'toName', 'type', 'strength', 'directed'] as const;
    expect(sheetsOf(bytes)).toEqual([
      [
        sheets.organizations,
        [
          titles.map((title) => asOrganization[title]),
          ['', 'Alon', words.sectors.public, 'Jobs', '', words.stages.leading],
          ['', 'Brosh', '', '', '', ''],
        ],
      ],
      [sheets.ties, [ends.map((end) => asTie[end]), ['', 'Alon', '', 'Brosh', '', '3', words.undirected]]],
    ]);
    expect(JSON.stringify(sheetsOf(bytes))).not.toMatch(/SECRET|98765|Gefen|Shaked/);
  });

  it('with everything holds the same field whole', () => {
    const [organizations, ties] = sheetsOf(fieldWorkbook(field, words, sheets));
    expect(organizations?.[1]).toHaveLength(5);
    expect(ties?.[1]).toHaveLength(4);
    expect(JSON.stringify(organizations)).toContain(secret);
  });
});
