import { expect, it } from 'vitest';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { importPreview } from '../../../../src/core/import/preview/importPreview.ts';
import { emptyFieldMap } from '../../../../src/core/model/fieldMap.ts';
import { fileOf, imported } from '../../../support/importing.ts';

const file = fileOf(
  'who.csv',
  'name,sector,role,stage\nA,unknown,?,active\nB,Public,chair,n/a\nC,unknown,#REF!,active\nD,-,chair,active\n',
);

function groupsOf(choices = noChoices) {
  const { plan, reading } = imported([file], choices);
  const preview = importPreview(reading, plan, { choices, mended: [], current: emptyFieldMap('Test') });
  return (preview.plan?.groups ?? [])
    .filter(({ code }) => code === 'meansEmpty' || code === 'excelErrors')
    .map(({ code, about, found, rows }) => [
      code,
      about?.field ?? null,
      found.map(({ text, count }) => `${text} ×${count}`),
      rows.rows.map(({ issue, cells }) => [issue.row, cells.map(({ column, text }) => `${column.title}: ${text}`)]),
    ]);
}

it('what is read as not known is shown column by column, in the rows and cells where it can be said otherwise', () => {
  expect(groupsOf()).toEqual([
    [
      'meansEmpty',
      'sector',
      ['unknown ×2', '- ×1'],
      [
        [2, ['sector: unknown']],
        [4, ['sector: unknown']],
        [5, ['sector: -']],
      ],
    ],
    ['excelErrors', null, ['#REF! ×1'], [[4, ['role: #REF!']]]],
    ['meansEmpty', 'stage', ['n/a ×1'], [[3, ['stage: n/a']]]],
    ['meansEmpty', 'role', ['? ×1'], [[2, ['role: ?']]]],
  ]);
});

it('and is gone where somebody said what it means', () => {
  const tables = [{ file: 'who.csv', values: { sector: { unknown: 'business', '-': 'public' } } }];
  expect(groupsOf({ ...noChoices, tables }).map(([, field]) => field)).toEqual([null, 'stage', 'role']);
});
