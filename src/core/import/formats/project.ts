import type { RawFile } from '../rawFile.ts';
import { refused, type Source } from '../sourceTable.ts';
import { cellOf, cellsOf, recordsIn, textOf } from './jsonCells.ts';
import { isJsonList, isJsonRecord, type JsonRecord, listOf, memberOf } from './jsonText.ts';
import { type Cell, type KnownColumn, type Part, type PartRecord, tablesOf } from './tablesOf.ts';

/** The newest project file whose organisations and ties are understood. */
const newest = 1;

/** A project of this program. */
export function isProject(value: JsonRecord): boolean {
  return memberOf(value, 'format') === 'sadeh';
}

/** Organisations and ties out of a project file; its rules, places and title stay behind, since the field map has its own. */
export function projectTables(file: RawFile, value: JsonRecord): Source {
  const version = memberOf(value, 'version');
  if (typeof version !== 'number' || version > newest) {
    return { ...refused('newerProject', file.name), found: textOf(version), expected: String(newest) };
  }
  const organizations = recordsIn(listOf(value, 'organizations'));
  const codes = writtenCodes(organizations);
  const names = new Map(organizations.map((one) => [textOf(memberOf(one, 'id')), textOf(memberOf(one, 'name'))]));
  const ties = recordsIn(listOf(value, 'ties'));
  return tablesOf(
    file,
    [organizationsPart(organizations, codes), tiesPart(ties, codes, names)],
    [{ code: 'projectParts', severity: 'note', found: null }],
  );
}

const organizationColumns = [
  ['otherNames', 'Other names'],
  ['sector', 'Sector'],
  ['topics', 'Topics'],
  ['stage', 'Stage'],
  ['committee', 'Steering committee'],
  ['workingGroups', 'Working groups'],
  ['role', 'Role'],
  ['level', 'Level'],
  ['affected', 'Affected'],
  ['influence', 'Influence'],
  ['interest', 'Interest'],
  ['alignment', 'Alignment'],
  ['contributes', 'Contributes'],
  ['targetGroups', 'Target groups'],
  ['owner', 'Relationship owner'],
  ['contact', 'Contact'],
  ['nextStep', 'Next step'],
  ['nextStepOn', 'Next step due'],
  ['cost', 'Cost of approach'],
  ['capacity', 'Capacity'],
  ['available', 'Available'],
  ['doNotContact', 'Do not contact'],
  ['source', 'Source'],
  ['confidence', 'Confidence'],
  ['updated', 'Last updated'],
  ['notes', 'Notes'],
  ['consent', 'Consent'],
] as const;

const tieColumns = [
  ['type', 'Type'],
  ['strength', 'Strength'],
  ['directed', 'Directed'],
  ['since', 'Since'],
  ['evidence', 'Evidence'],
  ['confidence', 'Confidence'],
  ['notes', 'Notes'],
] as const;

function organizationsPart(organizations: readonly JsonRecord[], codes: ReadonlyMap<string, string>): Part {
  return {
    sheet: 'organizations',
    known: [
      { title: 'ID', use: 'id' },
      { title: 'Name', use: 'name' },
      { title: 'Regions', use: 'regions' },
      ...organizationColumns.map(([use, title]): KnownColumn => ({ title, use })),
    ],
    otherUse: 'extra',
    records: organizations.map((one): PartRecord => {
      const fields = organizationColumns.map(([field]) => cellOf(memberOf(one, field)));
      const known = [codes.get(textOf(memberOf(one, 'id'))) ?? '', cellOf(memberOf(one, 'name')), regionsOf(one)];
      const read = ['id', 'code', 'name', 'regions', 'regionWide', ...organizationColumns.map(([field]) => field)];
      return { known: [...known, ...fields], others: othersOf(one, read) };
    }),
  };
}

/** Working everywhere is a place among the others in a table. */
function regionsOf(one: JsonRecord): Cell {
  const regions = cellOf(memberOf(one, 'regions'));
  const list = typeof regions === 'string' ? [regions] : regions;
  return memberOf(one, 'regionWide') === true ? [...list, 'region-wide'] : list;
}

function tiesPart(
  ties: readonly JsonRecord[],
  codes: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Part {
  const ends = (tie: JsonRecord) =>
    ['source', 'target'].flatMap((end) => {
      const id = textOf(memberOf(tie, end));
      return [codes.get(id) ?? '', names.get(id) ?? ''];
    });
  return {
    sheet: 'ties',
    known: [
      { title: 'From ID', use: 'fromId' },
      { title: 'From name', use: 'fromName' },
      { title: 'To ID', use: 'toId' },
      { title: 'To name', use: 'toName' },
      ...tieColumns.map(([use, title]): KnownColumn => ({ title, use })),
    ],
    otherUse: 'extra',
    records: ties.map((tie): PartRecord => {
      const fields = tieColumns.map(([field]) => cellOf(memberOf(tie, field)));
      const read = ['id', 'source', 'target', ...tieColumns.map(([field]) => field)];
      return { known: [...ends(tie), ...fields], others: othersOf(tie, read) };
    }),
  };
}

/** Columns of a file's own, and whatever a newer program wrote. Where the record was read from once is no longer of use. */
function othersOf(record: JsonRecord, read: readonly string[]): ReadonlyMap<string, Cell> {
  const others = new Map(cellsOf(record, [...read, 'extra', 'origin']));
  for (const pair of listOf(record, 'extra')) {
    if (!isJsonList(pair)) continue;
    const title = textOf(pair[0]);
    let free = title;
    for (let count = 2; others.has(free); count += 1) free = `${title} (${count})`;
    others.set(free, textOf(pair[1]));
  }
  return others;
}

/** The id that the files use; the program's own where there is none and a name alone would be taken for another. */
function writtenCodes(organizations: readonly JsonRecord[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const one of organizations) {
    const name = textOf(memberOf(one, 'name'));
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Map(
    organizations.filter(isJsonRecord).map((one) => {
      const id = textOf(memberOf(one, 'id'));
      const shared = (times.get(textOf(memberOf(one, 'name'))) ?? 0) > 1;
      return [id, textOf(memberOf(one, 'code')) || (shared ? id : '')];
    }),
  );
}
