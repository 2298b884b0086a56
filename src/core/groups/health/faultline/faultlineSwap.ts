import type { FieldMap } from '../../../model/fieldMap.ts';
import { holderKey } from '../../../model/group.ts';
import type { OrganizationId } from '../../../model/ids.ts';
import type { SeatedGroup } from '../../groupsOf.ts';
import { type MemberTraits, traitsOf } from '../../memberTraits.ts';
import { type GroupContext, groupContext } from '../groupContext.ts';
import { healthFieldOf } from '../healthField.ts';
import { type Link, linksOf } from '../links.ts';
import { allDifferences, betweenOf, totalOf } from './differences.ts';
import { faultlineOf, lineMembers } from './faultlineCheck.ts';
import { fauOf } from './findFaultline.ts';
import { knowsAffected, type LineTraits, lineTraitsOf } from './lineTraits.ts';

/** One member for somebody of the pool. */
export interface FaultlineSwap {
  readonly out: OrganizationId;
  readonly in: OrganizationId;
  /** Fau as it is, and after the swap. */
  readonly before: number;
  readonly after: number;
  /** Whether every split was looked at. */
  readonly exact: boolean;
}

/** A swap that has been thought of: nothing lower than `least` can come of it where every split is looked at. */
interface Thought {
  readonly out: OrganizationId;
  readonly in: OrganizationId;
  /** Its place among the pool, the nearest first. */
  readonly place: number;
  readonly traits: readonly LineTraits[];
  readonly least: number;
}

/**
 * The swap of one organisation for one of the pool that lowers Fau most and loses no sector that has a seat, nor one of the first two
 * seats of those affected, nor the only link to the committee or, of the committee, to a working group; of what is as good the
 * nearest. Chairs, locked members and persons stay. Null where none lowers it. Heavy: for when it is asked for.
 */
export function faultlineSwap(fieldMap: FieldMap, group: SeatedGroup): FaultlineSwap | null {
  const context = groupContext(healthFieldOf(fieldMap), group);
  const line = faultlineOf(context);
  if (line === null) return null;
  const onFirst = new Set(line.sides[0].map(holderKey));
  const isFirst = context.members.map(({ holder }) => onFirst.has(holderKey(holder)));
  const thoughts = thoughtsOf(context, isFirst).sort((a, b) => a.least - b.least);
  let best: (FaultlineSwap & Pick<Thought, 'place'>) | null = null;
  for (const { out, in: coming, place, traits, least: lowest } of thoughts) {
    if (lowest > (best?.after ?? line.fau) + rounding) break;
    const found = fauOf(traits, fieldMap.seed);
    const after = found?.fau ?? 0;
    const isLower = after < (best?.after ?? line.fau) - rounding;
    const isNearer = best !== null && after <= best.after + rounding && place < best.place;
    if (!isLower && !isNearer) continue;
    best = { out, in: coming, place, before: line.fau, after, exact: line.exact && (found?.exact ?? true) };
  }
  if (best === null) return null;
  const { place: _, ...swap } = best;
  return swap;
}

/** What differs by less is as good. */
const rounding = 1e-9;

/** Of members and candidates who are alike in everything that is compared only the first is thought of. */
function thoughtsOf(context: GroupContext, isFirst: readonly boolean[]): Thought[] {
  const { field, group, members, pool } = context;
  const compares = knowsAffected(field.rule, group.people);
  const links = linksOf(context);
  const stays = staying(context);
  const traits = lineMembers(context).map((one) => one.traits);
  const coming = firstOfEach(
    pool().map(({ organization }, place) => {
      const one = traitsOf({ kind: 'organization', organization }, field.rule);
      return { id: organization.id, place, one, traits: lineTraitsOf(one, compares) };
    }),
    links,
  );
  const going = members.flatMap((one, index) => {
    const { holder } = one;
    const own = traits[index];
    const mayGo = holder.kind === 'organization' && !stays.has(holder.id) && own !== undefined;
    return mayGo ? [{ id: holder.id, one, traits: own, index }] : [];
  });
  return firstOfEach(going, links).flatMap((out) => {
    const others = members.filter((one) => one !== out.one);
    return coming
      .filter((one) => losesNothing(others, out.one, one.one) && staysLinked(links, others, out.one, one.one))
      .map((one) => {
        const after = traits.with(out.index, one.traits);
        return { out: out.id, in: one.id, place: one.place, traits: after, least: least(after, isFirst, out.index) };
      });
  });
}

/** Who is locked there, or chairs it: with another chair it would be another group. */
function staying({ field, group }: GroupContext): ReadonlySet<string> {
  const locked = field.fieldMap.seating.groups.find((one) => one.group === group.name)?.locked ?? [];
  const chairs = [group.chair, group.coChair].flatMap((one) => (one === null ? [] : holderKey(one)));
  return new Set([...locked, ...chairs]);
}

/** The line as it runs now, with the newcomer on either side, is one split of many: Fau after the swap is at least as much. */
function least(after: readonly LineTraits[], isFirst: readonly boolean[], index: number): number {
  const differences = allDifferences(after);
  const total = totalOf(differences);
  if (total < 1e-9) return 0;
  const shares = [true, false].map((side) => {
    const on = (member: number) => (member === index ? side : isFirst[member] === true);
    const first = after.filter((_, member) => on(member)).length;
    return Math.min(first, after.length - first) < 2 ? 0 : betweenOf(differences, on) / total;
  });
  return Math.max(...shares);
}

function losesNothing(others: readonly MemberTraits[], out: MemberTraits, coming: MemberTraits): boolean {
  const keepsSectors = out.sectors.every(
    (sector) => coming.sectors.includes(sector) || others.some((one) => one.sectors.includes(sector)),
  );
  const affected = others.filter((one) => one.affected).length + Number(coming.affected);
  return keepsSectors && (!out.affected || affected >= 2 || coming.affected);
}

function staysLinked(
  links: readonly Link[],
  others: readonly MemberTraits[],
  out: MemberTraits,
  coming: MemberTraits,
): boolean {
  return links.every((link) => !isLink(link, out) || [...others, coming].some((one) => isLink(link, one)));
}

function isLink({ organizations }: Link, { organization }: MemberTraits): boolean {
  return organization !== null && organizations.has(organization.id);
}

function firstOfEach<Item extends { readonly one: MemberTraits; readonly traits: LineTraits }>(
  items: readonly Item[],
  links: readonly Link[],
): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const { one, traits } = item;
    const key = JSON.stringify([traits, one.sectors, one.affected, links.map((link) => isLink(link, one))]);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
