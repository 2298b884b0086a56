import type { Issue } from '../../model/issue.ts';
import type { ColumnUse } from '../fields.ts';
import type { ColumnReading, TableReading } from '../reading.ts';

const ends: readonly (readonly ColumnUse[])[] = [
  ['from', 'fromId', 'fromName'],
  ['to', 'toId', 'toName'],
];

/** The columns in which a finding that names no column can be put right. */
const fieldsOfCode: Readonly<Record<string, readonly ColumnUse[]>> = {
  noNameOrId: ['name', 'id'],
  nameChanged: ['name'],
  selfTie: ends.flat(),
  duplicateTie: ends.flat(),
};

/** The cells of its row in which a finding can be put right: the one that it is about, or the empty end of a tie. */
export function cellsToMend(issue: Issue, table: TableReading): readonly ColumnReading[] {
  if (issue.row === null || table.rows[issue.row - 1] === undefined) return [];
  const named = table.columns.filter(({ title }) => title === issue.column);
  if (named.length > 0) return named;
  if (issue.code === 'emptyEndpoint') return emptyEnds(issue.row, table);
  const fields = fieldsOfCode[issue.code] ?? [];
  return table.columns.filter(({ field }) => fields.includes(field));
}

function emptyEnds(row: number, table: TableReading): readonly ColumnReading[] {
  const holders = ends.map((fields) => table.columns.filter(({ field }) => fields.includes(field)));
  const blank = ({ index }: ColumnReading) => (table.rows[row - 1]?.[index] ?? '').trim() === '';
  const empty = holders.filter((columns) => columns.every(blank));
  return (empty.length > 0 ? empty : holders).flat();
}
