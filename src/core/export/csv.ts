import { writtenExtraTitle } from '../import/extraTitle.ts';
import { type OrganizationField, organizationFields, type TieField } from '../import/fields.ts';
import { writeCsv } from '../import/writeCsv.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { ExtraField, Organization } from '../model/organization.ts';
import { isKnownSector, type KnownSector } from '../model/sector.ts';
import type { Stage } from '../model/stage.ts';
import { isRecorded, type Tie, type TieAssertion, type TieStatus } from '../model/tie.ts';

export type TieColumn = Exclude<TieField, 'from' | 'to'>;

/** The words of the tables in one language: titles, and the values that the program knows. */
export interface CsvWords {
  readonly organizations: Readonly<Record<OrganizationField, string>>;
  readonly ties: Readonly<Record<TieColumn, string>>;
  readonly people: Readonly<Record<'person' | 'organization', string>>;
  readonly sectors: Readonly<Record<KnownSector, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly regionWide: string;
  readonly yes: string;
  readonly no: string;
  /** A tie that goes one way, and one that goes both. */
  readonly directed: string;
  readonly undirected: string;
  readonly statuses: Readonly<Record<TieStatus, string>>;
  readonly assertions: Readonly<Record<TieAssertion, string>>;
}

const tieColumns: readonly TieColumn[] = [
  'fromId',
  'fromName',
  'fromPerson',
  'toId',
  'toName',
  'toPerson',
  'type',
  'strength',
  'directed',
  'status',
  'assertedBy',
  'since',
  'evidence',
  'confidence',
  'notes',
];

/** Columns that are written only where some tie has something to say in them. */
const rareColumns: Readonly<Partial<Record<TieColumn, (tie: Tie) => boolean>>> = {
  fromPerson: runsThroughPerson,
  toPerson: runsThroughPerson,
  status: (tie) => !isRecorded(tie),
  assertedBy: ({ assertedBy }) => assertedBy !== null,
};

function runsThroughPerson({ sourcePerson, targetPerson }: Tie): boolean {
  return sourcePerson !== null || targetPerson !== null;
}

/** Columns that are written only where some organisation has something to say in them. */
const seldom = ['nextStepOn', 'cost', 'capacity', 'available', 'doNotContact', 'respondent'] as const;

function isSeldom(column: OrganizationField): column is (typeof seldom)[number] {
  return (seldom as readonly string[]).includes(column);
}

/** Several values in one cell; the import splits on it. */
const separator = ' | ';

/**
 * Organisations with all that is known of them, what is private included, as a table that the import reads back. Columns that nobody
 * filled are there too, but for those that few initiatives use.
 */
export function organizationsCsv(organizations: readonly Organization[], words: CsvWords): string {
  return writeCsv(organizationRows(organizations, words));
}

/** The same as rows of cells, the titles first; `fields` are the columns to choose from. */
export function organizationRows(
  organizations: readonly Organization[],
  words: CsvWords,
  fields: readonly OrganizationField[] = organizationFields,
): readonly (readonly string[])[] {
  const columns = fields.filter(
    (column) => !isSeldom(column) || organizations.some((organization) => organization[column] !== null),
  );
  const extra = extraTitles(organizations);
  const codes = writtenCodes(organizations);
  const rows = organizations.map((one) => [
    ...columns.map((column) => organizationCell(one, column, words, codes)),
    ...extra.map((title) => extraText(one.extra, title)),
  ]);
  return [[...columns.map((column) => words.organizations[column]), ...extra.map(writtenExtraTitle)], ...rows];
}

/**
 * Ties with all that is known of them, as a table that the import reads back; `organizations` are those the ties refer to. What is
 * only suggested says so, and is left out of a table without a column for it: it would come back as a tie that is there.
 */
export function tiesCsv(ties: readonly Tie[], organizations: readonly Organization[], words: CsvWords): string {
  return writeCsv(tieRows(ties, organizations, words));
}

/** The same as rows of cells, the titles first; `fields` are the columns to choose from. */
export function tieRows(
  ties: readonly Tie[],
  organizations: readonly Organization[],
  words: CsvWords,
  fields: readonly TieColumn[] = tieColumns,
): readonly (readonly string[])[] {
  const written = fields.includes('status') ? ties : ties.filter(isRecorded);
  const columns = fields.filter((column) => rareColumns[column] === undefined || written.some(rareColumns[column]));
  const extra = extraTitles(written);
  const codes = writtenCodes(organizations);
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const rows = written.map((tie) => [
    ...columns.map((column) => tieCell(tie, column, words, names, codes)),
    ...extra.map((title) => extraText(tie.extra, title)),
  ]);
  return [[...columns.map((column) => words.ties[column]), ...extra.map(writtenExtraTitle)], ...rows];
}

/** Persons, each with the id or the name of the organisation, as rows of cells that the import reads back, the titles first. */
export function personRows(
  { people, organizations }: Pick<FieldMap, 'people' | 'organizations'>,
  words: CsvWords,
): readonly (readonly string[])[] {
  const codes = writtenCodes(organizations);
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const rows = people.map(({ name, organization }) => [
    name,
    codes.get(organization) || (names.get(organization) ?? ''),
  ]);
  return [[words.people.person, words.people.organization], ...rows];
}

function organizationCell(
  one: Organization,
  column: OrganizationField,
  words: CsvWords,
  codes: ReadonlyMap<OrganizationId, string>,
): string {
  switch (column) {
    case 'id':
      return codes.get(one.id) ?? '';
    case 'sector':
      return isKnownSector(one.sector) ? words.sectors[one.sector] : (one.sector ?? '');
    case 'stage':
      return one.stage === null ? '' : words.stages[one.stage];
    case 'regions':
      return (one.regionWide ? [...one.regions, words.regionWide] : one.regions).join(separator);
    case 'otherNames':
    case 'topics':
    case 'workingGroups':
    case 'targetGroups':
      return one[column].join(separator);
    case 'committee':
    case 'affected':
    case 'consent':
    case 'respondent':
    case 'available':
    case 'doNotContact':
      return yesNo(one[column], words);
    default:
      return String(one[column] ?? '');
  }
}

function tieCell(
  tie: Tie,
  column: TieColumn,
  words: CsvWords,
  names: ReadonlyMap<OrganizationId, string>,
  codes: ReadonlyMap<OrganizationId, string>,
): string {
  switch (column) {
    case 'fromId':
      return codes.get(tie.source) ?? '';
    case 'fromName':
      return names.get(tie.source) ?? '';
    case 'toId':
      return codes.get(tie.target) ?? '';
    case 'toName':
      return names.get(tie.target) ?? '';
    case 'fromPerson':
      return tie.sourcePerson ?? '';
    case 'toPerson':
      return tie.targetPerson ?? '';
    case 'status':
      return words.statuses[tie.status];
    case 'assertedBy':
      return tie.assertedBy === null ? '' : words.assertions[tie.assertedBy];
    case 'directed':
      return tie.directed ? words.directed : words.undirected;
    default:
      return String(tie[column] ?? '');
  }
}

function yesNo(value: boolean | null, { yes, no }: CsvWords): string {
  if (value === null) return '';
  return value ? yes : no;
}

// The id that the files use. Where there is none a name is enough, unless two organisations share it: then the program's own
// id keeps them apart.
function writtenCodes(organizations: readonly Organization[]): ReadonlyMap<OrganizationId, string> {
  const times = new Map<string, number>();
  for (const { name } of organizations) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(organizations.map(({ id, code, name }) => [id, code ?? ((times.get(name) ?? 0) > 1 ? id : '')]));
}

function extraTitles(records: readonly { readonly extra: readonly ExtraField[] }[]): readonly string[] {
  return [...new Set(records.flatMap(({ extra }) => extra.map(([title]) => title)))];
}

function extraText(extra: readonly ExtraField[], title: string): string {
  return extra.find(([one]) => one === title)?.[1] ?? '';
}
