import { groupsOf, type SeatedGroup, seatsFilled } from '../../groups/groupsOf.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { GroupStatus, SeatHolder } from '../../model/group.ts';
import type { Organization } from '../../model/organization.ts';

export const groupColumns = [
  'group',
  'topics',
  'purpose',
  'seatsLeast',
  'seatsMost',
  'seatsFilled',
  'start',
  'status',
  'chair',
  'coChair',
  'people',
] as const;

export type GroupColumn = (typeof groupColumns)[number];

/** The words of the sheet of groups. The title of `group` is one that the import knows the sheet by. */
export interface GroupSheetWords {
  readonly sheet: string;
  readonly columns: Readonly<Record<GroupColumn, string>>;
  readonly committee: string;
  readonly statuses: Readonly<Record<GroupStatus, string>>;
}

const separator = ' | ';

/**
 * The groups in which somebody sits, or of which something is said, as rows of cells, the titles first: for the team itself, since
 * persons are named. None where there is no such group.
 */
export function groupRows(
  fieldMap: Pick<FieldMap, 'organizations' | 'groups'>,
  words: GroupSheetWords,
): readonly (readonly string[])[] {
  const names = new Map(fieldMap.organizations.map(({ id, name }) => [id, name]));
  const described = new Set(fieldMap.groups.map(({ name }) => name));
  const groups = groupsOf(fieldMap).filter((group) => seatsFilled(group) > 0 || described.has(group.name));
  if (groups.length === 0) return [];
  const titles = groupColumns.map((column) => words.columns[column]);
  return [titles, ...groups.map((group) => groupColumns.map((column) => groupCell(group, column, words, names)))];
}

type Names = ReadonlyMap<Organization['id'], string>;

function groupCell(group: SeatedGroup, column: GroupColumn, words: GroupSheetWords, names: Names): string {
  switch (column) {
    case 'group':
      return group.name ?? words.committee;
    case 'topics':
      return group.topics.join(separator);
    case 'seatsLeast':
      return String(group.size.min ?? '');
    case 'seatsMost':
      return String(group.size.max ?? '');
    case 'seatsFilled':
      return String(seatsFilled(group));
    case 'status':
      return group.status === null ? '' : words.statuses[group.status];
    case 'chair':
    case 'coChair':
      return holderName(group[column], names);
    case 'people':
      return group.people.map(({ name }) => name).join(separator);
    case 'purpose':
    case 'start':
      return group[column] ?? '';
  }
}

function holderName(holder: SeatHolder | null, names: Names): string {
  if (holder === null) return '';
  return holder.kind === 'person' ? holder.name : (names.get(holder.id) ?? '');
}
