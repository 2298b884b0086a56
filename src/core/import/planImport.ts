import type { FieldMap } from '../model/fieldMap.ts';
import type { Issue } from '../model/issue.ts';
import { assumedDirections } from './assumedDirections.ts';
import { choiceFor, type ImportChoices, type TableChoice } from './choices.ts';
import { commasKept } from './commasKept.ts';
import { confirmTies } from './confirmTies.ts';
import { type Draft, newDraft, setAsideRow } from './draft.ts';
import { listsOrganizations, rowsAreOrganizations } from './fields.ts';
import { duplicateIssues, endsIssues, withNearNames } from './identityIssues.ts';
import { keptValues } from './keptValues.ts';
import { importedBefore } from './knownFiles.ts';
import { limits } from './limits.ts';
import { afterPeople, columnsOfPersonsLeftOut } from './people/afterPeople.ts';
import { broughtByTables } from './people/broughtByTables.ts';
import { planPerson } from './people/planPeople.ts';
import type { ImportCounts, ImportPlan } from './plan.ts';
import { nothingSeen, planOrganization } from './planOrganizations.ts';
import { type Missing, planTie, seenTies } from './planTies.ts';
import type { Reading, TableReading } from './reading.ts';
import { rowsBelow } from './rowsBelow.ts';
import { type RowView, rowView, tableView } from './rowView.ts';
import { joinFurtherRows, markSilent } from './shapes/furtherRows.ts';
import { labelledByOrder, planMember } from './shapes/planMember.ts';
import { planTieColumns } from './shapes/planTieColumns.ts';
import { isBlank } from './sourceTable.ts';
import { styleColumns } from './styleColumns.ts';
import { withNearWords } from './suggestions.ts';
import { totalsLeftOut } from './totalsLeftOut.ts';
import { valueIssues } from './valueIssues.ts';

/** How many rows are done so far, every thousand. */
export type OnRows = (done: number) => void;

const toldEvery = 1000;

/**
 * reading → plan: what would be added, changed and set aside, row by row; organisations first, so that ties find them. A pure
 * function: the field map stays as it is. A table whose kind is unknown or that a person leaves out counts as ignored.
 */
export function planImport(reading: Reading, choices: ImportChoices, current: FieldMap, onRows?: OnRows): ImportPlan {
  const draft = newDraft(current);
  draft.issues.push(...importedBefore(reading.tables, current.files));
  const seen = nothingSeen();
  const ties = seenTies(current.ties);
  const missing = whatOfMissing(reading, choices, current);
  for (const table of reading.tables)
    draft.issues.push(...table.issues, ...columnIssues(table, choiceFor(choices, table.file)));
  for (const table of reading.tables) {
    switch (table.role) {
      case 'organizations':
      case 'longList':
        eachRow(draft, table, choices, (view) => planOrganization(draft, view, seen), onRows);
        break;
      case 'unknown':
      case 'ignore':
        draft.rowsRead += table.rowsRead;
        draft.rowsIgnored += table.rowsRead;
        break;
      case 'ties':
      case 'people':
      case 'matrix':
      case 'attendance':
        break;
    }
  }
  const namesMore = missing === 'setAside' && choices.createMissing === undefined && isOnlyList(reading, current);
  joinFurtherRows(draft);
  planPeople(draft, reading, choices, missing, onRows);
  planMembers(draft, reading, choices, missing, onRows);
  joinFurtherRows(draft);
  for (const table of reading.tables) {
    const { role } = table;
    draft.issues.push(...endsIssues(table, draft.index));
    if (role === 'ties') eachRow(draft, table, choices, (view) => planTie(draft, view, ties, missing), onRows);
    if (rowsAreOrganizations(role))
      planTieColumns(draft, tableView(table, choiceFor(choices, table.file)), ties, namesMore ? 'create' : missing);
  }
  markSilent(draft);
  confirmTies(draft);
  return finished(draft, reading);
}

/** What is to be told of whole columns. */
function columnIssues(table: TableReading, choice: TableChoice): readonly Issue[] {
  return [
    ...commasKept(table, choice),
    ...valueIssues(table, choice),
    ...assumedDirections(table, choice),
    ...styleColumns(table),
    ...totalsLeftOut(table),
    ...columnsOfPersonsLeftOut(table),
  ];
}

/** The rows of persons; where nobody lists organisations, they say which there are. */
function planPeople(draft: Draft, reading: Reading, choices: ImportChoices, missing: Missing, onRows?: OnRows): void {
  const tables = reading.tables.filter(({ role }) => role === 'people');
  if (tables.length === 0) return;
  draft.people.listed = true;
  const unlisted = listsNone(reading, draft.current) ? 'createSilently' : missing;
  for (const table of tables) eachRow(draft, table, choices, (view) => planPerson(draft, view, unlisted), onRows);
  afterPeople(draft);
}

/** The rows of tables that speak of organisations listed elsewhere; where nobody lists them, these do. */
function planMembers(draft: Draft, reading: Reading, choices: ImportChoices, missing: Missing, onRows?: OnRows): void {
  for (const table of reading.tables) {
    if (table.role !== 'matrix' && table.role !== 'attendance') continue;
    const labelled = labelledByOrder(tableView(table, choiceFor(choices, table.file)));
    eachRow(draft, table, choices, (view) => planMember(draft, labelled(view), missing), onRows);
  }
}

/** Where nobody lists organisations, the ties say which there are. */
function whatOfMissing(reading: Reading, choices: ImportChoices, current: FieldMap): Missing {
  const persons = reading.tables.some(({ role }) => role === 'people');
  if (listsNone(reading, current) && !persons) return 'createSilently';
  return choices.createMissing === true ? 'create' : 'setAside';
}

function listsNone(reading: Reading, current: FieldMap): boolean {
  return current.organizations.length === 0 && !reading.tables.some(({ role }) => listsOrganizations(role));
}

/** Whether every list names partners beside its organisations, as answers to a survey do: then nobody says that there are no more. */
function isOnlyList(reading: Reading, current: FieldMap): boolean {
  const lists = reading.tables.filter(({ role }) => listsOrganizations(role));
  return (
    current.organizations.length === 0 &&
    lists.every(({ columns }) => columns.some(({ field }) => field === 'connectedTo'))
  );
}

function eachRow(
  draft: Draft,
  table: TableReading,
  choices: ImportChoices,
  plan: (view: RowView) => void,
  onRows?: OnRows,
): void {
  const view = tableView(table, choiceFor(choices, table.file));
  const below = rowsBelow(table.rows, table.headerRow);
  table.rows.forEach((cells, index) => {
    if (index < table.headerRow) return;
    draft.rowsRead += 1;
    if (draft.rowsRead % toldEvery === 0) onRows?.(draft.rowsRead);
    if (isBlank(cells)) {
      draft.rowsIgnored += 1;
      return;
    }
    const row = rowView(view, index + 1, cells);
    const note = below.get(index + 1);
    if (note !== undefined) {
      setAsideRow(draft, row, 'notARecord', note, null);
      draft.issues.push(...row.issues);
      return;
    }
    const long = cells.findIndex((cell) => cell.length > limits.cellCharacters);
    if (long >= 0) {
      const column = table.columns.find((one) => one.index === long)?.title ?? null;
      setAsideRow(draft, row, 'cellTooLong', `${cells[long]?.length}`, column);
    } else plan(row);
    draft.issues.push(...row.issues);
  });
}

/** Figures and the map of a very large field take long. */
function warnOfSize(draft: Draft): void {
  const organizations = draft.current.organizations.length + draft.organizations.length;
  const ties = draft.current.ties.length + draft.ties.length;
  if (organizations <= limits.quickOrganizations && ties <= limits.quickTies) return;
  const about = { file: null, row: null, column: null, found: String(organizations), expected: String(ties) };
  draft.issues.push({ code: 'largeField', severity: 'warning', ...about });
}

function finished(draft: Draft, reading: Reading): ImportPlan {
  warnOfSize(draft);
  return {
    organizations: draft.organizations,
    ties: draft.ties,
    people: draft.people.added,
    leftPeople: draft.people.left,
    peopleOfTables: broughtByTables(draft),
    changedOrganizations: [...draft.changedOrganizations.values()],
    changedTies: [...draft.changedTies.values()],
    met: { organizations: [...draft.metOrganizations], ties: [...draft.metTies] },
    keptValues: keptValues(draft, reading.tables),
    counts: counts(draft),
    setAside: draft.setAside,
    partsAside: draft.partsAside,
    issues: [
      ...withNearNames(withNearWords(draft.issues), [...draft.index.byId.values()]),
      ...duplicateIssues(draft.current.organizations, draft.organizations),
    ],
    files: reading.tables
      .filter((table) => table.role !== 'ignore' && table.role !== 'unknown')
      .map(({ file, pasted, bytes, rowsRead, hash }) => ({
        name: file,
        bytes: pasted ? null : bytes,
        rows: rowsRead,
        ...(hash === '' ? {} : { hash }),
      })),
    base: { nextOrganization: draft.current.nextOrganization, nextTie: draft.current.nextTie },
  };
}

function counts(draft: Draft): ImportCounts {
  const pairs = new Set(
    draft.ties.filter((tie) => tie.source !== tie.target).map((tie) => [tie.source, tie.target].sort().join(' ')),
  );
  return {
    rowsRead: draft.rowsRead,
    rowsImported: draft.rowsImported,
    rowsSetAside: draft.setAside.length,
    rowsIgnored: draft.rowsIgnored,
    organizations: draft.organizations.length,
    ties: draft.ties.length,
    pairs: pairs.size,
    people: draft.people.added.length,
    organizationsChanged: draft.changedOrganizations.size,
    tiesChanged: draft.changedTies.size,
  };
}
