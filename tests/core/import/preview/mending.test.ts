import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { issueGroups } from '../../../../src/core/import/preview/issueGroups.ts';
import { fileOf, imported } from '../../../support/importing.ts';

const files = [
  fileOf('who.csv', 'id,name,sector\nA,Alpha House,Public\n,,Social\nC,Gamma,Public\n'),
  fileOf('ties.csv', 'from,to\nA,Gama\nA,\nA,A\n'),
];
const before = imported(files);
const groups = issueGroups(before.plan, before.reading.tables);

function mendable(code: string): readonly (readonly string[])[] {
  const group = groups.find((one) => one.code === code);
  return (group?.rows.rows ?? []).map(({ cells }) => cells.map(({ column }) => column.title));
}

describe('the cells in which a finding is put right', () => {
  it.each([
    ['unknownOrganization', 'the one that it names', [['to']]],
    ['emptyEndpoint', 'the empty end', [['to']]],
    ['selfTie', 'both ends', [['from', 'to']]],
  ])('%s: %s', (code, _, titles) => {
    expect(mendable(code)).toEqual(titles);
  });
});

describe('a kind of finding of which every cell was corrected', () => {
  const group = groups.find(({ code }) => code === 'unknownOrganization');
  const issue = group?.example;
  if (group === undefined || issue === undefined) throw new Error('There is nothing to correct');
  const mended = [{ file: 'ties.csv', cell: '2:1', group: group.key, issue }];
  const edits = { ...noChoices, tables: [{ file: 'ties.csv', edits: { '2:1': 'Gamma' } }] };
  const after = imported(files, edits);
  const left = issueGroups(after.plan, after.reading.tables, mended);

  it('stays in sight, last, with its rows', () => {
    const last = left.at(-1);
    expect([last?.code, last?.count, last?.found]).toEqual(['unknownOrganization', 0, []]);
    const rows = last?.rows.rows.map(({ issue: { row }, solved, cells, written }) => [
      row,
      solved,
      cells[0]?.text,
      written,
    ]);
    expect([rows, last?.rows.left]).toEqual([[[2, true, 'Gamma', ['A', 'Gamma']]], 0]);
  });

  it('is open again when the correction did not help', () => {
    const again = issueGroups(before.plan, before.reading.tables, mended).find(({ key }) => key === group.key);
    expect([again?.count, again?.example, again?.rows.left]).toEqual([1, issue, 1]);
  });
});
