import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { importFiles } from '../../../src/core/import/importFiles.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { splitRows } from '../../../src/core/import/text/splitRows.ts';
import { writeCsv } from '../../../src/core/import/writeCsv.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { fileOf } from '../../support/importing.ts';

const word = fc.constantFrom(
  '',
  ' ',
  'א',
  'ב',
  'Alpha',
  'Beta',
  '1',
  '2',
  'מנכ"ל',
  'a,b',
  'c;d',
  '=x',
  "'y",
  'line\nbreak',
  '"',
  'ציבורי',
);
const row = fc.array(word, { minLength: 0, maxLength: 5 });
const organizationTitles = fc.constantFrom(
  ['id', 'name', 'sector'],
  ['שם', 'מגזר', 'השפעה (1-5)'],
  ['name', 'stage', 'regions'],
);
const tieTitles = fc.constantFrom(
  ['from', 'to', 'type'],
  ['ממזהה', 'מארגון', 'אל ארגון'],
  ['type', 'to', 'from', 'strength'],
);
const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  encoding: fc.constantFrom('utf-8' as const, 'utf-8-bom' as const, 'utf-16le' as const),
});

function textOf(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const quoted = (cell: string) => (/["\n\r,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(delimiter)).join(newline)}`;
}

/** Rows below the titles as a person would count them: up to the last that is not blank. */
function rowsWritten(rows: readonly (readonly string[])[]): number {
  return rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== '')) + 1;
}

describe('the laws of the import', () => {
  it('rows read are imported, set aside or ignored, whatever the table, its dialect and its encoding', () => {
    const tables = fc.tuple(
      organizationTitles,
      fc.array(row, { maxLength: 12 }),
      tieTitles,
      fc.array(row, { maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        tables,
        dialect,
        fc.boolean(),
        ([titles, bodies, ends, ties], { delimiter, newline, encoding }, createMissing) => {
          const files = [
            fileOf('a.csv', textOf([titles, ...bodies], delimiter, newline), encoding),
            fileOf('b.csv', textOf([ends, ...ties], delimiter, newline), encoding),
          ];
          const before = emptyFieldMap('Test');
          const outcome = importFiles(files, { ...noChoices, createMissing }, before);
          expect(before).toEqual(emptyFieldMap('Test'));
          if (outcome.status !== 'imported') return;
          const { counts, setAside } = outcome.plan;
          expect(counts.rowsRead).toBe(counts.rowsImported + counts.rowsSetAside + counts.rowsIgnored);
          expect(counts.rowsRead).toBe(rowsWritten(bodies) + rowsWritten(ties));
          expect(setAside.length).toBe(counts.rowsSetAside);
          expect(outcome.fieldMap.ties.length).toBe(counts.ties);
          expect(new Set(outcome.fieldMap.organizations.map(({ id }) => id)).size).toBe(counts.organizations);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('what is written is what is read', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ש', '"', ',', '\n', '\r', ';', "'", '=', '+', '1', ' ') });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv(rows).slice(1);
        const unguarded = splitRows(text, ',').rows.map((cells) => cells.map(unguard));
        expect(unguarded).toEqual(rows);
      }),
    );
  });

  it('no cell of a written table starts a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [[cell = ''] = []] = splitRows(writeCsv([[text]]).slice(1), ',').rows;
        expect(/^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell)).toBe(false);
      }),
    );
  });

  it('every cell of every file is kept in the reading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        dialect,
        (rows, { delimiter, newline, encoding }) => {
          const all = [['id', 'name', 'sector'], ...rows];
          const { tables } = readFiles([fileOf('a.csv', textOf(all, delimiter, newline), encoding)], noChoices);
          const [table] = tables;
          if (table === undefined) return;
          expect(table.rows).toEqual(all.slice(0, rowsWritten(rows) + 1));
        },
      ),
      { numRuns: 200 },
    );
  });
});

function unguard(cell: string): string {
  return /^'+\s*[=+\-@]|^'+[\r\n\t]/.test(cell) ? cell.slice(1) : cell;
}
