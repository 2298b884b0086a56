import type { OrganizationId } from '../../model/ids.ts';
import { compareSectors } from '../../model/sector.ts';
import { sectorsOf } from '../sectorsOf.ts';
import type { GroupContext } from './groupContext.ts';
import type { ReachFinding } from './health.ts';
import { bringInAny } from './remedies.ts';

/** Where one member alone holds more than this share of the reach, it hangs on that member. */
const most = 0.5;
/** With fewer members somebody must hold half. */
const fewest = 3;

/** Bridges to the rest of the field: who outside members are tied to, and whether that hangs on one of them. */
export function reachChecks(context: GroupContext): readonly ReachFinding[] {
  const { field, organizations } = context;
  const members = organizations.filter((id) => field.neighbours.has(id));
  if (!field.isTied || members.length === 0) return [];
  const outside = outsideOf(context);
  if (outside.size === 0) {
    const remedy = bringInAny(context, ({ organization }) => (field.neighbours.get(organization.id)?.length ?? 0) > 0);
    return [{ code: 'reachesNobody', severity: 'note', remedy }];
  }
  const seated = new Set(context.members.flatMap(({ sectors }) => sectors));
  const reached = [...outside.keys()].flatMap((id) => {
    const organization = field.byId.get(id);
    return organization === undefined ? [] : sectorsOf(organization);
  });
  const sectors = [...new Set(reached)].filter((sector) => !seated.has(sector)).sort(compareSectors);
  return [
    { code: 'reaches', severity: 'good', organizations: outside.size, sectors, remedy: null },
    ...(members.length < fewest ? [] : hangsOnOne(context, outside)),
  ];
}

/** Outsiders by the members who are tied to them. */
type Outside = ReadonlyMap<OrganizationId, readonly OrganizationId[]>;

function outsideOf({ field, organizations }: GroupContext): Outside {
  const seated = new Set(organizations);
  const outside = new Map<OrganizationId, OrganizationId[]>();
  for (const member of organizations) {
    for (const id of field.neighbours.get(member) ?? []) {
      if (!seated.has(id)) outside.set(id, [...(outside.get(id) ?? []), member]);
    }
  }
  return outside;
}

function hangsOnOne(context: GroupContext, outside: Outside): readonly ReachFinding[] {
  const alone = new Map<OrganizationId, OrganizationId[]>();
  for (const [id, [only, ...others]] of outside) {
    if (only !== undefined && others.length === 0) alone.set(only, [...(alone.get(only) ?? []), id]);
  }
  const [found] = [...alone].filter(([, theirs]) => theirs.length > most * outside.size);
  if (found === undefined) return [];
  const [organization, theirs] = found;
  const held = new Set(theirs);
  const remedy = bringInAny(context, (one) =>
    (context.field.neighbours.get(one.organization.id) ?? []).some((id) => held.has(id)),
  );
  return [{ code: 'hangsOnOne', severity: 'warning', organization, alone: theirs.length, of: outside.size, remedy }];
}
