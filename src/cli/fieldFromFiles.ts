import { basename } from 'node:path';
import { choiceFor, type ImportChoices, withChoice } from '../core/import/choices.ts';
import type { TableRole } from '../core/import/fields.ts';
import { type ImportOutcome, importFiles } from '../core/import/importFiles.ts';
import { planImport } from '../core/import/planImport.ts';
import { readSource } from '../core/import/readSource.ts';
import { tableKey } from '../core/import/sourceTable.ts';
import { emptyFieldMap } from '../core/model/fieldMap.ts';
import type { Issue } from '../core/model/issue.ts';
import { checkFieldsFit, choicesForFiles, type LocatedFile } from './fitChoices.ts';
import { openFile } from './openFile.ts';
import { readChoices } from './readChoices.ts';
import type { Terminal } from './terminal.ts';
import { personTables } from './trust/caseJson.ts';

/** The files that a command is given. */
export interface GivenFiles {
  /** Files whose flag says what they hold. */
  readonly organizations: readonly string[];
  readonly ties: readonly string[];
  readonly people: readonly string[];
  /** Files of which the import finds out what they hold. */
  readonly files: readonly string[];
  /** The file of the answers. */
  readonly map: string | null;
  /** Tables that come with a file of another kind. */
  readonly further?: readonly (GivenBytes & { readonly role: TableRole })[];
}

export interface GivenBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface GivenFile extends LocatedFile {
  /** What its flag says it holds. */
  readonly role: TableRole | null;
}

/**
 * The given files, through the same import as in the browser. Throws WrongInput for a file that cannot be opened, and for
 * answers that do not fit the files.
 *
 * A file that holds titles and no rows is a list of nothing: it is left out and told, as long as another file has rows, or
 * its flag says what it lists. An initiative may well have no ties yet.
 */
export function importGivenFiles(options: GivenFiles, terminal: Terminal): ImportOutcome {
  const files = openFiles(options, terminal);
  const map = options.map ?? '';
  const answers = choicesForFiles(readChoices(options.map, terminal), map, files, terminal.fullPath);
  const choices = files.reduce(withRole, answers);
  const outcome = importRows(files, choices);
  checkFieldsFit(answers, map, outcome.reading);
  if (outcome.status !== 'refused' || outcome.reading.refusals.some(({ code }) => code !== 'headerOnly'))
    return outcome;
  const empty = outcome.reading.refusals;
  const isEmpty = (name: string) => empty.some(({ file }) => file === name || file?.startsWith(tableKey(name, '')));
  const others = files.filter(({ name }) => !isEmpty(name));
  if (others.length === 0 && files.every(({ role }) => role === null)) return outcome;
  return withIssues(others.length === 0 ? importNothing(choices) : importRows(others, choices), empty);
}

function importRows(files: readonly GivenFile[], choices: ImportChoices): ImportOutcome {
  return importFiles(
    files.map(({ name, bytes }) => ({ name, bytes })),
    choices,
    emptyFieldMap(''),
  );
}

function importNothing(choices: ImportChoices): ImportOutcome {
  const reading = { tables: [], refusals: [], questions: [] };
  const fieldMap = emptyFieldMap('');
  return { status: 'imported', reading, plan: planImport(reading, choices, fieldMap), fieldMap };
}

function withIssues(outcome: ImportOutcome, empty: readonly Issue[]): ImportOutcome {
  if (outcome.status !== 'imported') return outcome;
  const told = empty.map((issue) => ({ ...issue, severity: 'warning' as const }));
  return { ...outcome, plan: { ...outcome.plan, issues: [...told, ...outcome.plan.issues] } };
}

/** What its flag says of a file holds for every table in it, but for the sheets that are hidden. */
function withRole(choices: ImportChoices, file: GivenFile): ImportChoices {
  const { role } = file;
  if (role === null) return choices;
  const source = readSource(file, choices);
  const tables = 'code' in source ? [file.name] : source.flatMap((table) => (table.hidden ? [] : [table.file]));
  return tables.reduce((given, table) => {
    return choiceFor(given, table).shape === undefined ? withChoice(given, table, { shape: role }) : given;
  }, choices);
}

/** A file of persons may be JSON that holds their ties too. */
function withItsTies(file: GivenBytes & { readonly role: TableRole | null }) {
  const { path, bytes } = file;
  const tables = personTables(bytes);
  if (tables === null) return [file];
  return [
    { path: `${path} (people)`, role: 'people' as const, bytes: tables.people },
    { path: `${path} (ties)`, role: 'ties' as const, bytes: tables.ties },
  ];
}

/** Files are known by their name without folders, as in the browser; where two have one name, by the whole path. */
function openFiles(options: GivenFiles, terminal: Terminal): readonly GivenFile[] {
  const opened = (paths: readonly string[], role: TableRole | null) =>
    paths.map((path) => ({ path, role, bytes: openFile(path, terminal) }));
  const given = [
    ...opened(options.organizations, 'organizations'),
    ...opened(options.ties, 'ties'),
    ...opened(options.people, 'people').flatMap(withItsTies),
    ...(options.further ?? []),
    ...opened(options.files, null),
  ];
  const names = given.map(({ path }) => basename(path));
  return given.map(({ path, role, bytes }, index) => {
    const name = names[index] ?? path;
    const isOnlyOne = names.filter((other) => other === name).length === 1;
    return { name: isOnlyOne ? name : path, fullPath: terminal.fullPath(path), bytes, role };
  });
}
