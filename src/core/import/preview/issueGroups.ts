import type { Issue } from '../../model/issue.ts';
import type { Field } from '../fields.ts';
import type { ImportPlan } from '../plan.ts';
import type { TableReading } from '../reading.ts';
import { suggestionsIn } from '../suggestions.ts';
import { type IssueRowsOf, rowsOf } from './issueRows.ts';
import type { Mended } from './mended.ts';

export interface FoundText {
  readonly text: string;
  readonly count: number;
  /** What it is almost, where one answer can say so: a sector, a stage. */
  readonly likely?: string;
}

/** Issues of one kind, to be looked at and answered together. */
export interface IssueGroup {
  readonly key: string;
  readonly code: string;
  readonly severity: Issue['severity'];
  /** How many issues it has; none where every cell was corrected. */
  readonly count: number;
  /** In how many rows; none where it is about a file or a column as a whole. */
  readonly rowsFound: number;
  /** One of them, for the words in which the kind is told. */
  readonly example: Issue;
  /** Whether its rows are not imported. */
  readonly setAside: boolean;
  /** The file and field whose texts one answer can give a meaning; null where no answer helps. */
  readonly about: { readonly file: string; readonly field: Field } | null;
  /** The different texts that were found, the commonest first: a hundred at most. */
  readonly found: readonly FoundText[];
  readonly rows: IssueRowsOf;
}

const answerable = [
  'unknownSector',
  'severalSectors',
  'unknownStage',
  'notYesOrNo',
  'unknownDirection',
  'unknownTieStatus',
  'endedTie',
  'unknownAssertion',
  'notANumber',
  'outOfScale',
];
/** Found in one column each, and answered there. */
const ofColumns = [...answerable, 'commasKept', 'meansEmpty'];
const order: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, note: 2 };
const mostTexts = 100;

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
export function isSolved({ count }: IssueGroup): boolean {
  return count === 0;
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
  const example = issues[0] ?? mended[0]?.issue;
  if (example === undefined) return [];
  const { code, severity } = example;
  return [
    {
      key,
      code,
      severity,
      count: issues.length,
      rowsFound: rowsIn(issues),
      example,
      setAside: setAside.has(code),
      about: ofColumns.includes(code) ? aboutOf(example, tables) : null,
      found: foundIn(issues),
      rows: rowsOf(issues, mended, tables),
    },
  ];
}

function rowsIn(issues: readonly Issue[]): number {
  const inRows = issues.filter(({ row }) => row !== null);
  return new Set(inRows.map(({ file, row }) => JSON.stringify([file, row]))).size;
}

function aboutOf(issue: Issue, tables: readonly TableReading[]): IssueGroup['about'] {
  const table = tables.find(({ file }) => file === issue.file);
  const column = table?.columns.find(({ title }) => title === issue.column);
  if (table === undefined || column === undefined) return null;
  return column.field === 'extra' || column.field === 'ignore' ? null : { file: table.file, field: column.field };
}

function foundIn(issues: readonly Issue[]): IssueGroup['found'] {
  const counts = new Map<string, number>();
  const likely = new Map<string, string>();
  for (const issue of issues) {
    const { code, found } = issue;
    if (found === null) continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
    const [first] = answerable.includes(code) ? suggestionsIn(issue) : [];
    if (first !== undefined) likely.set(found, first);
  }
  const texts = [...counts].map(([text, count]): FoundText => {
    const meant = likely.get(text);
    return meant === undefined ? { text, count } : { text, count, likely: meant };
  });
  return texts.sort((a, b) => b.count - a.count).slice(0, mostTexts);
}
