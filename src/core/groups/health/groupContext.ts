import type { OrganizationId } from '../../model/ids.ts';
import { membersOf, type SeatedGroup } from '../groupsOf.ts';
import { type MemberTraits, traitsOf } from '../memberTraits.ts';
import { organizationsIn } from '../seatsOf.ts';
import type { HealthField } from './healthField.ts';
import { type Candidate, poolOf } from './pool.ts';
import { stepsFrom } from './stepsFrom.ts';

/** A group as its checks look at it. */
export interface GroupContext {
  readonly field: HealthField;
  readonly group: SeatedGroup;
  readonly members: readonly MemberTraits[];
  /** With a seat, themselves or through a person. */
  readonly organizations: readonly OrganizationId[];
  /** Whoever could have a seat here and has none, the nearest first; worked out when it is first asked for. */
  readonly pool: () => readonly Candidate[];
}

export function groupContext(field: HealthField, group: SeatedGroup): GroupContext {
  const organizations = organizationsIn(group);
  const listed = organizations.flatMap((id) => field.byId.get(id) ?? []);
  let pool: readonly Candidate[] | null = null;
  return {
    field,
    group,
    members: membersOf(group, listed).map((member) => traitsOf(member, field.rule)),
    organizations,
    pool: () => {
      pool ??= poolOf(field.candidates, group, field.fieldMap, stepsFrom(organizations, field.neighbours));
      return pool;
    },
  };
}
