import type { OrganizationId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import { likelyDuplicates } from './duplicates/likelyDuplicates.ts';
import { namesMeant } from './duplicates/namesMeant.ts';
import { foldText } from './fold.ts';
import { codeIn, type OrganizationIndex } from './organizationIndex.ts';
import type { ColumnReading, TableReading } from './reading.ts';

/** Beyond so many organisations duplicates are looked for where somebody asks for them, and not while a plan is made. */
const slow = 10_000;

/** The issues with the names that an unlisted organisation may mean as what was expected: `עיריית חיפה | עיריית יפו`. */
export function withNearNames(issues: readonly Issue[], organizations: readonly Organization[]): readonly Issue[] {
  const unlisted = issues.filter(({ code, found }) => code === 'unknownOrganization' && found !== null);
  if (unlisted.length === 0) return issues;
  const near = namesMeant(
    unlisted.map(({ found }) => found ?? ''),
    organizations,
  );
  return issues.map((issue) => {
    const names = issue.code === 'unknownOrganization' ? near.get(issue.found ?? '') : undefined;
    return names === undefined ? issue : { ...issue, expected: names.join(' | ') };
  });
}

/** Pairs that may be one body, of which at least one is new; two of one name in the files have been told of already. */
export function duplicateIssues(onMap: readonly Organization[], added: readonly Organization[]): readonly Issue[] {
  if (added.length === 0) return [];
  const all = [...onMap, ...added];
  if (all.length > slow) return [];
  const byId = new Map(all.map((one) => [one.id, one]));
  const isNew = new Set<OrganizationId>(added.map(({ id }) => id));
  return likelyDuplicates(all).flatMap(({ ids, reason }): readonly Issue[] => {
    const [first, second] = ids.map((id) => byId.get(id));
    if (first === undefined || second === undefined || !isNew.has(second.id)) return [];
    if (reason === 'sameName' && isNew.has(first.id)) return [];
    const { file = null, row = null } = second.origin ?? {};
    return [
      {
        code: 'likelyDuplicate',
        severity: 'warning',
        file,
        row,
        column: null,
        found: second.name,
        expected: first.name,
      },
    ];
  });
}

const most = 0.8;

/** Says where one end of the ties is written as names and the other as ids, which are found one by one. */
export function endsIssues(table: TableReading, index: OrganizationIndex): readonly Issue[] {
  const [from, to] = [columnOf(table, 'from'), columnOf(table, 'to')];
  if (table.role !== 'ties' || from === undefined || to === undefined || index.byCode.size === 0) return [];
  const [fromKind, toKind] = [kindOf(table, from, index), kindOf(table, to, index)];
  if (fromKind === toKind || fromKind === null || toKind === null) return [];
  const [names, ids] = fromKind === 'names' ? [from, to] : [to, from];
  return [
    {
      code: 'namesAndIds',
      severity: 'warning',
      file: table.file,
      row: null,
      column: null,
      found: names.title,
      expected: ids.title,
    },
  ];
}

function columnOf({ columns }: TableReading, field: string): ColumnReading | undefined {
  return columns.find((column) => column.field === field);
}

function kindOf(table: TableReading, column: ColumnReading, index: OrganizationIndex): 'names' | 'ids' | null {
  const texts = new Set<string>();
  for (const cells of table.rows.slice(table.headerRow)) texts.add(cells[column.index]?.trim() ?? '');
  texts.delete('');
  let [names, ids] = [0, 0];
  for (const text of texts) {
    if (codeIn(index, text) !== undefined) ids += 1;
    else if (index.byName.has(foldText(text))) names += 1;
  }
  if (ids >= texts.size * most) return 'ids';
  return names >= texts.size * most ? 'names' : null;
}
