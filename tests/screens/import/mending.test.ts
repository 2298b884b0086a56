import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { cellsToMend } from '../../../src/screens/import/cellsToMend.ts';
import { issueGroups } from '../../../src/screens/import/issueGroups.ts';
import { rowsOf } from '../../../src/screens/import/issueRows.ts';
import { likelyNames } from '../../../src/screens/import/likelyNames.ts';
import { fileOf, imported } from '../../support/importing.ts';

const files = [
  fileOf('who.csv', 'id,name,sector\nA,Alpha House,Public\n,,Social\nC,Gamma,Public\n'),
  fileOf('ties.csv', 'from,to\nA,Gama\nA,\nA,A\n'),
];
const before = imported(files);
const groups = issueGroups(before.plan, before.reading.tables);

function mendable(code: string): readonly (readonly string[])[] {
  const group = groups.find((one) => one.code === code);
  return (group?.issues ?? []).map((issue) => {
    const table = before.reading.tables.find(({ file }) => file === issue.file);
    return table === undefined ? [] : cellsToMend(issue, table).map(({ title }) => title);
  });
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
  const [issue] = group?.issues ?? [];
  if (group === undefined || issue === undefined) throw new Error('There is nothing to correct');
  const mended = [{ file: 'ties.csv', cell: '2:1', group: group.key, issue }];
  const edits = { ...noChoices, tables: [{ file: 'ties.csv', edits: { '2:1': 'Gamma' } }] };
  const after = imported(files, edits);
  const left = issueGroups(after.plan, after.reading.tables, mended);

  it('stays in sight, last, with its rows', () => {
    const last = left.at(-1);
    expect([last?.code, last?.issues, last?.mended]).toEqual(['unknownOrganization', [], mended]);
    const rows = last === undefined ? [] : rowsOf(last, after.reading.tables);
    expect(rows.map(({ issue: { row }, solved }) => [row, solved])).toEqual([[2, true]]);
  });

  it('is open again when the correction did not help', () => {
    const again = issueGroups(before.plan, before.reading.tables, mended).find(({ key }) => key === group.key);
    expect([again?.issues, again?.mended]).toEqual([[issue], []]);
  });
});

describe('the names that a text may be meant for', () => {
  it('are near spellings, the name without its legal form, and what is most of the name', () => {
    const { organizations } = before.plan;
    const names = likelyNames(['Gama', 'Alpha Hose Ltd', 'Delta', 'Gamma Ltd'], organizations);
    expect([...names]).toEqual([
      ['Gamma Ltd', ['Gamma']],
      ['Alpha Hose Ltd', ['Alpha House']],
      ['Gama', ['Gamma']],
    ]);
  });
});
