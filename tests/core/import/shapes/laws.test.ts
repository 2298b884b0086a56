import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportChoices, noChoices, withChoice } from '../../../../src/core/import/choices.ts';
import { chosenRoles } from '../../../../src/core/import/fields.ts';
import { planImport } from '../../../../src/core/import/planImport.ts';
import { readFiles } from '../../../../src/core/import/readFiles.ts';
import { markOf } from '../../../../src/core/import/shapes/marks.ts';
import { emptyFieldMap } from '../../../../src/core/model/fieldMap.ts';
import { fileOf } from '../../../support/importing.ts';

const names = ['Alon', 'Brosh', 'Gefen', 'Dekel', 'Erez', 'אורן'];
const cell = fc.constantFrom(
  '',
  '0',
  '1',
  'x',
  '2',
  '-',
  'no',
  'Alon',
  'Brosh;Gefen',
  'funding',
  'Meeting 1',
  '1.2.26',
);

function planned(rows: readonly (readonly string[])[], choices: ImportChoices) {
  const text = rows.map((cells) => cells.map((one) => `"${one}"`).join(',')).join('\n');
  const reading = readFiles([fileOf('m.csv', text)], choices);
  return { reading, plan: planImport(reading, choices, emptyFieldMap('')) };
}

describe('The laws of shapes', () => {
  it('every row of any table, read as anything, is imported, set aside or ignored', () => {
    const title = fc.constantFrom(
      '',
      'Organisation',
      'Partner 1',
      'Partner 2',
      'Meeting',
      'Topics',
      'Timestamp',
      ...names,
    );
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 7 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 3, maxLength: 7 }),
        table,
        fc.constantFrom(undefined, ...chosenRoles),
        fc.boolean(),
        (titles, body, shape, createMissing) => {
          const choices = shape === undefined ? noChoices : withChoice(noChoices, 'm.csv', { shape, headerRow: 1 });
          const { reading, plan } = planned([titles, ...body], { ...choices, createMissing });
          const { rowsRead, rowsImported, rowsSetAside, rowsIgnored } = plan.counts;
          expect(rowsRead).toBe(rowsImported + rowsSetAside + rowsIgnored);
          expect(rowsRead).toBe(reading.tables.reduce((sum, one) => sum + one.rowsRead, 0));
          const known = new Set(plan.organizations.map(({ id }) => id));
          expect(plan.ties.filter(({ source, target }) => !known.has(source) || !known.has(target))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('every mark of a square matrix is a tie, half of a pair, or one for itself', () => {
    const size = fc.integer({ min: 3, max: 6 });
    const marks = fc.constantFrom('', '0', '1', 'x', '3');
    fc.assert(
      fc.property(
        size.chain((n) => fc.array(fc.array(marks, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })),
        (body) => {
          const labels = names.slice(0, body.length);
          const rows = body.map((cells, index) => [labels[index] ?? '', ...cells]);
          const choices = withChoice(noChoices, 'm.csv', { shape: 'matrix', headerRow: 1 });
          const { plan } = planned([['', ...labels], ...rows], choices);
          const marked = body.flatMap((cells, row) =>
            cells.flatMap((one, column) => (markOf(one) !== null && row !== column ? [`${row} ${column}`] : [])),
          );
          const pairs = new Set(marked.map((key) => key.split(' ').sort().join(' ')));
          const directed = plan.ties.some((tie) => tie.directed);
          expect(plan.ties.length).toBe(directed ? marked.length : pairs.size);
          expect(plan.organizations.map(({ name }) => name)).toEqual(labels);
        },
      ),
    );
  });
});
