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

const everyEncoding = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1255',
  'windows-1252',
  'windows-1251',
  'windows-1256',
  'iso-8859-8',
  'cp862',
] as const;

/** Letters that each encoding can write beside plain ones. */
const lettersOf: Readonly<Record<(typeof everyEncoding)[number], string>> = {
  'utf-8': 'אם😀é',
  'utf-8-bom': 'אם😀é',
  'utf-16le': 'אם😀é',
  'utf-16be': 'אם😀é',
  'windows-1255': 'אםש₪–',
  'windows-1252': 'éÜ–“',
  'windows-1251': 'Дяё–',
  'windows-1256': 'جمع',
  'iso-8859-8': 'אםש',
  cp862: 'אםש',
};

/** A table of plain words, quotes, separators and line breaks, with the letters of one encoding. */
const written = fc.constantFrom(...everyEncoding).chain((encoding) => {
  const letters = fc.constantFrom(...lettersOf[encoding]);
  const unit = fc.oneof(letters, fc.constantFrom('a', 'B', '7', ' ', '"', ',', ';', '\t', '|', '\n', "'", '\\'));
  const cell = fc.string({ unit, maxLength: 6 }).map((text) => text.trim());
  const width = fc.integer({ min: 2, max: 5 });
  const rows = width.chain((cells) =>
    fc.array(fc.array(cell, { minLength: cells, maxLength: cells }), { maxLength: 6 }),
  );
  return fc.record({ encoding: fc.constant(encoding), rows });
});

const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  quoted: fc.constantFrom('where needed', 'always'),
  quotes: fc.constantFrom('standard' as const, 'backslash' as const),
  hint: fc.boolean(),
});

describe('what another program wrote', () => {
  it('comes back the same through every dialect and encoding', () => {
    fc.assert(
      fc.property(written, dialects, ({ encoding, rows }, dialect) => {
        const all = [['name', ...(rows[0] ?? ['x', 'y']).slice(1).map((_, index) => `c${index}`)], ...rows];
        const text = asWritten(all, dialect);
        const bare = encoding === 'utf-16le' || encoding === 'utf-16be' ? `\ufeff${text}` : text;
        const { quotes, delimiter } = dialect;
        const answers = encoding === 'utf-8-bom' ? {} : { encoding: encoding };
        const choice = { file: 'a.csv', quotes, repair: false, reverseHebrew: false, ...answers };
        const told = dialect.hint ? choice : { ...choice, delimiter };
        const { tables, refusals } = readFiles([fileOf('a.csv', bare, encoding)], { version: 1, tables: [told] });
        const filled = rows.some((cells) => cells.some((one) => one !== ''));
        if (!filled) {
          expect(refusals.map(({ code }) => code)).toEqual(['headerOnly']);
          return;
        }
        const found = tables[0]?.rows.slice(dialect.hint ? 1 : 0);
        expect(found).toEqual(all.slice(0, rowsWritten(rows) + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing of what all objects share, whatever titles and cells are called', () => {
    const name = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'name', 'id', 'from', 'to', 'x');
    const table = fc.array(fc.array(name, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    const shared = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(table, fc.constantFrom('organizations' as const, 'ties' as const), (rows, shape) => {
        const text = rows.map((cells) => cells.join(',')).join('\n');
        importFiles(
          [fileOf('__proto__', text)],
          { version: 1, tables: [{ file: '__proto__', shape }] },
          emptyFieldMap('Test'),
        );
        expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(shared);
        expect(({} as Record<string, unknown>).x).toBe(undefined);
      }),
    );
  });
});

interface Written {
  readonly delimiter: string;
  readonly newline: string;
  readonly quoted: string;
  readonly quotes: 'standard' | 'backslash';
  readonly hint: boolean;
}

function asWritten(
  rows: readonly (readonly string[])[],
  { delimiter, newline, quoted, quotes, hint }: Written,
): string {
  const inside = (cell: string) =>
    quotes === 'backslash' ? cell.replace(/["\\]/g, '\\$&') : cell.replaceAll('"', '""');
  const needed = (cell: string) => quoted === 'always' || /["\n\r,;\t|]/.test(cell);
  const cellOf = (cell: string) => (needed(cell) ? `"${inside(cell)}"` : cell);
  const body = rows.map((cells) => cells.map(cellOf).join(delimiter)).join(newline);
  return hint ? `sep=${delimiter}${newline}${body}` : body;
}

function unguard(cell: string): string {
  return /^'+\s*[=+\-@]|^'+[\r\n\t]/.test(cell) ? cell.slice(1) : cell;
}
