import type { OrganizationId } from '../../model/ids.ts';
import type { SeatedGroup } from '../groupsOf.ts';
import { organizationsIn } from '../seatsOf.ts';
import type { GroupContext } from './groupContext.ts';
import type { LinkFinding, Remedy } from './health.ts';
import { bringInAny, remedyWithoutNames, way } from './remedies.ts';

/** Who of a working group sits on the steering committee too; of the committee, which groups nobody of it sits in. */
export function linkChecks(context: GroupContext): readonly LinkFinding[] {
  return context.group.name === null ? ofCommittee(context) : ofGroup(context);
}

function ofGroup(context: GroupContext): readonly LinkFinding[] {
  const committee = committeeOf(context);
  if (committee.size === 0) return [];
  const organizations = context.organizations.filter((id) => committee.has(id));
  if (organizations.length > 0) return [{ code: 'linked', severity: 'good', organizations, remedy: null }];
  const seat = bringInAny(context, ({ organization }) => committee.has(organization.id));
  return [{ code: 'unlinked', severity: 'warning', remedy: { ...seat, code: 'link' } }];
}

function ofCommittee(context: GroupContext): readonly LinkFinding[] {
  const { field, organizations } = context;
  const groups = field.groups.filter((one) => one.name !== null && one.status !== 'ended' && hasSeats(one));
  const on = new Set(organizations);
  const names = (isLinked: boolean) =>
    groups
      .filter((one) => organizationsIn(one).some((id) => on.has(id)) === isLinked)
      .flatMap(({ name }) => name ?? []);
  const unlinked = names(false);
  if (groups.length === 0) return [];
  if (unlinked.length === 0) return [{ code: 'groupsLinked', severity: 'good', groups: names(true), remedy: null }];
  return [
    { code: 'groupsUnlinked', severity: 'warning', groups: unlinked, remedy: seatOnCommittee(context, unlinked) },
  ];
}

/** One of each group could sit on the committee. */
function seatOnCommittee({ field, pool }: GroupContext, groups: readonly string[]): Remedy {
  if (groups.length === 0) return remedyWithoutNames('bringIn');
  const ways = groups.map((name) => {
    const of = new Set<OrganizationId>(field.groups.filter((one) => one.name === name).flatMap(organizationsIn));
    const could = pool().filter(({ organization }) => of.has(organization.id));
    return way(
      name,
      could.map(({ organization }) => organization.id),
    );
  });
  return { code: 'bringIn', ways };
}

function committeeOf({ field }: GroupContext): ReadonlySet<OrganizationId> {
  return new Set(field.groups.filter((one) => one.name === null && one.status !== 'ended').flatMap(organizationsIn));
}

function hasSeats({ organizations, people }: SeatedGroup): boolean {
  return organizations.length + people.length > 0;
}
