import type { OrganizationId } from '../../model/ids.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import { mayBeAsked } from '../../recruitment/introductions/mayBeAsked.ts';
import type { GroupContext } from './groupContext.ts';
import type { Remedy, RemedyWay, TieFinding } from './health.ts';
import { bringInAny, remedyWithoutNames, way } from './remedies.ts';
import { stepsFrom } from './stepsFrom.ts';

/** From so many on it says something that all are tied to all. */
const fewestForAll = 4;

/**
 * Prior ties between the organisations of a group, as the rules count them: some trust is wanted, and not only friends. Persons stand
 * where their organisation does; whoever the rules leave out of the network is not spoken of.
 */
export function tieChecks(context: GroupContext): readonly TieFinding[] {
  const { field, organizations } = context;
  if (!field.isTied) {
    return [{ code: 'tiesUnknown', severity: 'note', remedy: remedyWithoutNames('decide') }];
  }
  const members = organizations.filter((id) => field.neighbours.has(id));
  const possible = (members.length * (members.length - 1)) / 2;
  if (possible === 0) return [];
  const inside = tiesAmong(members, context);
  const pairs = members.reduce((sum, id) => sum + (inside.get(id)?.length ?? 0), 0) / 2;
  if (pairs === 0) {
    const remedy = introduce(context, [['', members]], 2);
    return [{ code: 'noTiesInside', severity: 'warning', possible, remedy }];
  }
  const lacks = [...strangers(context, members, inside), ...apart(context, members, inside)];
  if (pairs < possible || members.length < fewestForAll) {
    const severity = lacks.length === 0 ? 'good' : 'note';
    return [...lacks, { code: 'tiesInside', severity, pairs, possible, remedy: null }];
  }
  const near = new Set(members.flatMap((id) => field.neighbours.get(id) ?? []));
  const remedy = bringInAny(context, ({ organization }) => !near.has(organization.id));
  return [{ code: 'allTied', severity: 'warning', pairs, remedy }];
}

type Inside = ReadonlyMap<OrganizationId, readonly OrganizationId[]>;

function tiesAmong(members: readonly OrganizationId[], { field }: GroupContext): Inside {
  const seated = new Set(members);
  return new Map(members.map((id) => [id, (field.neighbours.get(id) ?? []).filter((other) => seated.has(other))]));
}

function strangers(context: GroupContext, members: readonly OrganizationId[], inside: Inside): readonly TieFinding[] {
  const organizations = members.filter((id) => inside.get(id)?.length === 0);
  if (organizations.length === 0) return [];
  const each = organizations.map((id): Wanted => [id, members.filter((other) => other !== id), id]);
  return [{ code: 'strangers', severity: 'warning', organizations, remedy: introduce(context, each, 1) }];
}

function apart(context: GroupContext, members: readonly OrganizationId[], inside: Inside): readonly TieFinding[] {
  const parts: (readonly OrganizationId[])[] = [];
  for (const id of members.filter((one) => inside.get(one)?.length !== 0)) {
    if (parts.some((part) => part.includes(id))) continue;
    const reached = stepsFrom([id], inside);
    parts.push(members.filter((one) => reached.has(one)));
  }
  parts.sort((a, b) => b.length - a.length);
  const [first = [], ...others] = parts;
  if (others.length === 0) return [];
  const remedy = introduce(
    context,
    others.map((part): Wanted => [part[0] ?? '', first, ...part]),
    1,
  );
  return [{ code: 'apart', severity: 'warning', parts, remedy }];
}

/** For whom somebody is sought, with whom they are to be introduced, and, where they are not all alike, who they are. */
type Wanted = readonly [lacking: string, others: readonly OrganizationId[], ...strangers: OrganizationId[]];

/** Outsiders who may be asked and are tied to the strangers and to at least `fewest` of the others: to most of them first. */
function introduce({ field, organizations }: GroupContext, wanted: readonly Wanted[], fewest: number): Remedy {
  const { fieldMap, neighbours, byId } = field;
  const seated = new Set(organizations);
  const ways = wanted.map(([lacking, others, ...strange]): RemedyWay => {
    const known = new Map<OrganizationId, number>();
    for (const other of others) {
      for (const id of neighbours.get(other) ?? []) known.set(id, (known.get(id) ?? 0) + 1);
    }
    const isTied = (id: OrganizationId) =>
      strange.length === 0 || strange.some((one) => neighbours.get(one)?.includes(id));
    const could = [...known].flatMap(([id, count]) => {
      const one = byId.get(id);
      const isAsked = one !== undefined && !seated.has(id) && mayBeAsked(one, fieldMap.recruitment);
      return isAsked && count >= fewest && isTied(id) ? [{ one, count }] : [];
    });
    const ordered = could.sort((a, b) => b.count - a.count || compareOrganizations(a.one, b.one));
    return way(
      lacking,
      ordered.map(({ one }) => one.id),
    );
  });
  return { code: 'introduce', ways };
}
