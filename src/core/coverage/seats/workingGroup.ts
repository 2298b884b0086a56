import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { missingFrom } from './missingFrom.ts';

/** A working group, and who is not in it. */
export interface WorkingGroup {
  readonly code: 'workingGroup';
  readonly group: string;
  readonly organizations: readonly OrganizationId[];
  readonly missingSectors: readonly Sector[];
  readonly missingRegions: readonly string[];
  /** Its members who sit on the steering committee; null where nobody at all does. */
  readonly onCommittee: readonly OrganizationId[] | null;
}

/** The group that lacks a link to the committee first, then the one that lacks most sectors and regions. */
export function workingGroups(organizations: readonly Organization[]): readonly WorkingGroup[] {
  const isSeated = organizations.some(({ committee }) => committee === true);
  const groups = [...new Set(organizations.flatMap((organization) => organization.workingGroups))];
  return groups
    .map((group): WorkingGroup => {
      const members = organizations.filter((organization) => organization.workingGroups.includes(group));
      const seated = members.filter(({ committee }) => committee === true).map(({ id }) => id);
      return {
        code: 'workingGroup',
        group,
        organizations: members.map(({ id }) => id),
        ...missingFrom(members, organizations),
        onCommittee: isSeated ? seated : null,
      };
    })
    .filter((group) => lacking(group) > 0)
    .sort((a, b) => Number(isUnlinked(b)) - Number(isUnlinked(a)) || lacking(b) - lacking(a));
}

function isUnlinked({ onCommittee }: WorkingGroup): boolean {
  return onCommittee !== null && onCommittee.length === 0;
}

function lacking(group: WorkingGroup): number {
  return group.missingSectors.length + group.missingRegions.length + Number(isUnlinked(group));
}
