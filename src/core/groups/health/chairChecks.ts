import { holderKey, type SeatHolder } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { compareSectors } from '../../model/sector.ts';
import { membersOf, type SeatedGroup } from '../groupsOf.ts';
import { traitsOf } from '../memberTraits.ts';
import type { GroupContext } from './groupContext.ts';
import type { ChairFinding, Remedy } from './health.ts';
import type { HealthField } from './healthField.ts';
import { remedyOf, remedyWithoutNames } from './remedies.ts';

/** Whether a group has a chair who still sits in it; of the committee, whether the chairs of all groups are of one sector. */
export function chairChecks(context: GroupContext): readonly ChairFinding[] {
  const { group, field } = context;
  // `groupsOf` passes over a chair without a seat; here it is what is to be told.
  const said = field.fieldMap.groups.find(({ name }) => name === group.name);
  const gone = (['chair', 'coChair'] as const).flatMap((which): readonly ChairFinding[] => {
    const chair = group[which] ?? said?.[which] ?? null;
    if (chair === null || sits(chair, context)) return [];
    return [{ code: 'chairGone', severity: 'warning', which, chair, remedy: couldChair(context) }];
  });
  const none: readonly ChairFinding[] =
    group.chair === null && !gone.some(isChair)
      ? [{ code: 'noChair', severity: 'note', remedy: couldChair(context) }]
      : [];
  return [...none, ...gone, ...(group.name === null ? chairsOfOneSector(context) : [])];
}

function isChair(finding: ChairFinding): boolean {
  return finding.code === 'chairGone' && finding.which === 'chair';
}

function sits(holder: SeatHolder, { members }: GroupContext): boolean {
  return members.some((one) => holderKey(one.holder) === holderKey(holder));
}

/** Members with the fewest seats whose sector chairs no other group first; of those as good, by imported id. */
function couldChair({ field, group, members }: GroupContext): Remedy {
  const taken = new Set(
    field.groups.filter((one) => one.name !== group.name).flatMap((one) => chairSectors(one, field)),
  );
  const rank = (sectors: readonly string[]) => Number(sectors.some((sector) => taken.has(sector)));
  const seats = (id: OrganizationId) => field.seats.get(id)?.length ?? 0;
  const organizations = members.flatMap(({ holder, sectors }) =>
    holder.kind === 'organization' ? [{ id: holder.id, sectors }] : [],
  );
  const ordered = organizations.sort((a, b) => rank(a.sectors) - rank(b.sectors) || seats(a.id) - seats(b.id));
  return remedyOf(
    'chair',
    ordered.map(({ id }) => id),
  );
}

function chairsOfOneSector({ field }: GroupContext): readonly ChairFinding[] {
  const chaired = field.groups
    .map((one) => ({ name: one.name, sectors: chairSectors(one, field) }))
    .filter(({ sectors }) => sectors.length > 0);
  const [first, ...others] = chaired;
  if (first === undefined || others.length === 0) return [];
  const [sector] = first.sectors
    .filter((one) => others.every(({ sectors }) => sectors.includes(one)))
    .toSorted(compareSectors);
  if (sector === undefined) return [];
  const groups = chaired.map(({ name }) => name);
  return [{ code: 'chairsOfOneSector', severity: 'warning', sector, groups, remedy: remedyWithoutNames('decide') }];
}

/** The sectors of whoever chairs a group and sits in it. */
function chairSectors(group: SeatedGroup, { rule, byId }: HealthField): readonly string[] {
  const { chair } = group;
  if (chair === null || group.status === 'ended') return [];
  const listed = group.people.flatMap(({ organization }) => (organization ? (byId.get(organization) ?? []) : []));
  const members = membersOf(group, listed).map((member) => traitsOf(member, rule));
  return members.find(({ holder }) => holderKey(holder) === holderKey(chair))?.sectors ?? [];
}
