import type { FieldMap } from '../../model/fieldMap.ts';
import type { Issue } from '../../model/issue.ts';
import { choiceFor, type ImportChoices, type TableChoice } from '../choices.ts';
import { commasKeptIn } from '../commasKept.ts';
import type { ImportCounts, ImportPlan } from '../plan.ts';
import type { Reading, ReadingPreview, TablePreview, TableReading } from '../reading.ts';
import { oneForEachCell } from './cellsOfFinding.ts';
import { type Changes, changesOf } from './changesOf.ts';
import { type IssueGroup, issueGroups } from './issueGroups.ts';
import type { Mended } from './mended.ts';

/** How many new organisations, ties and persons. */
export interface Amount {
  readonly organizations: number;
  readonly ties: number;
  readonly people: number;
}

/** What a person is shown of a plan. */
export interface PlanPreview {
  readonly counts: ImportCounts;
  /** What each table brings, by its name; tables that bring nothing are left out. */
  readonly brings: ReadonlyMap<string, Amount>;
  /** What is to be told of whole files: those that were imported before, and those that are there twice. */
  readonly repeated: readonly Issue[];
  readonly groups: readonly IssueGroup[];
  readonly changes: Changes | null;
}

/**
 * What the files say and what they would change, as far as a person is shown it: small however long the files are, so that
 * rows and records stay in the worker that read them. `plan` is null while a file is refused or a question must be answered.
 */
export interface ImportPreview {
  readonly reading: ReadingPreview;
  readonly plan: PlanPreview | null;
}

/** What a person answered so far, and the field as it is. */
interface Answered {
  readonly choices: ImportChoices;
  readonly mended: readonly Mended[];
  readonly current: FieldMap;
}

const aboutRepeats: readonly string[] = ['alreadyImported', 'sameFileTwice'];

export function importPreview(
  reading: Reading,
  plan: ImportPlan | null,
  { choices, mended, current }: Answered,
): ImportPreview {
  return {
    reading: { ...reading, tables: reading.tables.map((table) => tablePreview(table, choiceFor(choices, table.file))) },
    plan:
      plan === null
        ? null
        : {
            counts: plan.counts,
            brings: broughtBy(plan),
            repeated: plan.issues.filter(({ code }) => aboutRepeats.includes(code)),
            groups: issueGroups(asShown(plan, reading.tables, choices), reading.tables, mended),
            changes: changesOf(plan, current, reading.tables),
          },
  };
}

/** What is told of whole files is not told once more among the findings; what is found in cells is told of each. */
function asShown(plan: ImportPlan, tables: readonly TableReading[], choices: ImportChoices): ImportPlan {
  const issues = plan.issues.filter(({ code }) => !aboutRepeats.includes(code));
  return { ...plan, issues: oneForEachCell(issues, tables, choices) };
}

function tablePreview({ rows, issues, ...table }: TableReading, choice: TableChoice): TablePreview {
  const commas = table.columns.flatMap((column) => {
    const cell = commasKeptIn({ ...table, rows, issues }, column, choice);
    return cell === null ? [] : [[column.index, cell] as const];
  });
  return { ...table, commas: new Map(commas) };
}

function broughtBy({ organizations, ties, peopleOfTables }: ImportPlan): ReadonlyMap<string, Amount> {
  const brings = new Map<string, Amount>();
  const none = { organizations: 0, ties: 0, people: 0 };
  for (const { origin } of organizations) {
    const before = brings.get(origin?.file ?? '') ?? none;
    brings.set(origin?.file ?? '', { ...before, organizations: before.organizations + 1 });
  }
  for (const { origin } of ties) {
    const before = brings.get(origin?.file ?? '') ?? none;
    brings.set(origin?.file ?? '', { ...before, ties: before.ties + 1 });
  }
  for (const [file, people] of peopleOfTables) brings.set(file, { ...(brings.get(file) ?? none), people });
  return brings;
}
