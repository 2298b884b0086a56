import { groupsOf, isIn, type Member, membersOf, type SeatedGroup } from '../../groups/groupsOf.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { type GroupName, holderKey, type SeatHolder } from '../../model/group.ts';
import { mayBeShown } from '../../model/mayBeShown.ts';
import { compareSectors } from '../../model/sector.ts';
import { expectedOf } from './expected.ts';
import { type GroupPicture, groupPicture, type PictureLine } from './groupPicture.ts';
import { holderOf, type PictureSeat, type SeatRole } from './pictureSeats.ts';

/** A member as the sheet names them: nothing of theirs that is internal. */
export interface SheetMember extends Pick<PictureSeat, 'key' | 'kind' | 'sectors' | 'regions' | 'role'> {
  /** Null: a person whose name is not told. */
  readonly name: string | null;
  /** The other groups in which they sit; null is the committee. */
  readonly alsoIn: readonly GroupName[];
}

/** A group as it may be handed to anybody: who sits in it, who is missing, and no rating, stage, note, lock or reason. */
export interface GroupSheet {
  readonly name: GroupName;
  readonly purpose: string | null;
  readonly topics: readonly string[];
  readonly start: string | null;
  /** Chair and co-chair first, then by sector and imported id. */
  readonly members: readonly SheetMember[];
  /** Seats of those who declined or did not agree to be named. */
  readonly unnamed: number;
  /** Seats of the communities that the problem affects; whose they are is not told. */
  readonly affected: number;
  /** `?` last, where the sector of a seat is not known. */
  readonly sectors: readonly PictureLine[];
  readonly missingSectors: readonly string[];
  readonly missingRegions: readonly string[];
}

/** The sheet of every group, in order. `namesPersons`: whether persons stand there by name. */
export function groupSheets(fieldMap: FieldMap, namesPersons: boolean): readonly GroupSheet[] {
  const organizations = fieldMap.organizations.filter(mayBeShown);
  const groups = groupsOf(fieldMap);
  return groups.map((group) => {
    const open: SeatedGroup = { ...group, organizations: group.organizations.filter(mayBeShown) };
    const picture = groupPicture(open, { organizations }, expectedOf(fieldMap, group));
    return {
      name: group.name,
      purpose: group.purpose,
      topics: group.topics,
      start: group.start,
      members: sheetMembers(picture, open, { groups, organizations, namesPersons }),
      unnamed: group.organizations.length - open.organizations.length,
      affected: picture.seats.filter(({ affected }) => affected).length,
      sectors: picture.columns,
      missingSectors: missingOf(picture.columns),
      missingRegions: missingOf([...picture.rows, ...picture.gathered]),
    };
  });
}

interface Around extends Pick<FieldMap, 'organizations'> {
  readonly groups: readonly SeatedGroup[];
  readonly namesPersons: boolean;
}

function sheetMembers(picture: GroupPicture, open: SeatedGroup, around: Around): readonly SheetMember[] {
  const members = new Map(membersOf(open, around.organizations).map((member) => [holderKey(holderOf(member)), member]));
  return picture.seats
    .map(({ key, kind, name, sectors, regions, role }): SheetMember => {
      const member = members.get(key);
      return {
        // What a person's seat is known by holds the name.
        key: kind === 'person' ? `person ${picture.seats.findIndex((one) => one.key === key)}` : key,
        kind,
        name: kind === 'person' && !around.namesPersons ? null : name,
        sectors,
        regions,
        role,
        alsoIn: member === undefined ? [] : otherGroups(member, open.name, around.groups),
      };
    })
    .toSorted((a, b) => rank(a.role) - rank(b.role) || compareSectors(a.sectors[0] ?? '', b.sectors[0] ?? ''));
}

function otherGroups(member: Member, here: GroupName, groups: readonly SeatedGroup[]): readonly GroupName[] {
  return groups.filter(({ name }) => name !== here).flatMap((group) => (sitsIn(member, group) ? [group.name] : []));
}

function sitsIn(member: Member, group: SeatedGroup): boolean {
  if (member.kind === 'organization') return isIn(member.organization, group.name);
  const holder: SeatHolder = holderOf(member);
  return group.people.some(({ name }) => holder.kind === 'person' && name === holder.name);
}

function rank(role: SeatRole | null): number {
  if (role === null) return 2;
  return role === 'chair' ? 0 : 1;
}

function missingOf(lines: readonly PictureLine[]): readonly string[] {
  return lines.filter(({ isMissing }) => isMissing).map(({ value }) => value);
}
