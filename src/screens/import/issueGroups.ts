import type { Mended } from '../../app/importSession.ts';
import type { Field } from '../../core/import/fields.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { TableReading } from '../../core/import/reading.ts';
import type { Issue } from '../../core/model/issue.ts';

/** Issues of one kind, to be looked at and answered together. */
export interface IssueGroup {
  readonly key: string;
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly issues: readonly Issue[];
  /** Whether its rows are not imported. */
  readonly setAside: boolean;
  /** The file and field whose texts one answer can give a meaning; null where no answer helps. */
  readonly about: { readonly file: string; readonly field: Field } | null;
  /** The different texts that were found, the commonest first. */
  readonly found: readonly { readonly text: string; readonly count: number }[];
  /** Cells that were corrected and of which this is no longer found. */
  readonly mended: readonly Mended[];
}

const answerable = [
  'unknownSector',
  'severalSectors',
  'unknownStage',
  'notYesOrNo',
  'unknownDirection',
  'notANumber',
  'outOfScale',
];
/** Found in one column each, and answered there. */
const ofColumns = [...answerable, 'commasKept'];
const order: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, note: 2 };

/**
 * The issues of a plan by kind; those that can be answered also by file and column. Set-aside rows first. A kind of which every
 * cell was corrected stays, without issues, last.
 */
export function issueGroups(
  plan: ImportPlan,
  tables: readonly TableReading[],
  mended: readonly Mended[] = [],
): readonly IssueGroup[] {
  const byKey = new Map<string, Issue[]>();
  for (const issue of plan.issues) {
    const key = ofColumns.includes(issue.code) ? JSON.stringify([issue.code, issue.file, issue.column]) : issue.code;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [issue]);
    else group.push(issue);
  }
  for (const { group } of mended) if (!byKey.has(group)) byKey.set(group, []);
  const setAside = new Set<string>(plan.setAside.map(({ code }) => code));
  return [...byKey]
    .flatMap(([key, issues]) => {
      const was = mended.filter(({ group, issue }) => group === key && !issues.some((one) => isAtOneCell(one, issue)));
      return groupOf(key, issues, was, setAside, tables);
    })
    .sort(
      (a, b) =>
        Number(isSolved(a)) - Number(isSolved(b)) ||
        Number(b.setAside) - Number(a.setAside) ||
        order[a.severity] - order[b.severity],
    );
}

/** Whether nothing of this kind is left. */
export function isSolved({ issues }: IssueGroup): boolean {
  return issues.length === 0;
}

function isAtOneCell(a: Issue, b: Issue): boolean {
  return a.file === b.file && a.row === b.row && a.column === b.column;
}

function groupOf(
  key: string,
  issues: readonly Issue[],
  mended: readonly Mended[],
  setAside: ReadonlySet<string>,
  tables: readonly TableReading[],
): readonly IssueGroup[] {
  const first = issues[0] ?? mended[0]?.issue;
  if (first === undefined) return [];
  const { code, severity } = first;
  const about = ofColumns.includes(code) ? aboutOf(first, tables) : null;
  return [{ key, code, severity, issues, setAside: setAside.has(code), about, found: foundIn(issues), mended }];
}

function aboutOf(issue: Issue, tables: readonly TableReading[]): IssueGroup['about'] {
  const table = tables.find(({ file }) => file === issue.file);
  const column = table?.columns.find(({ title }) => title === issue.column);
  if (table === undefined || column === undefined) return null;
  return column.field === 'extra' || column.field === 'ignore' ? null : { file: table.file, field: column.field };
}

function foundIn(issues: readonly Issue[]): IssueGroup['found'] {
  const counts = new Map<string, number>();
  for (const { found } of issues) {
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
