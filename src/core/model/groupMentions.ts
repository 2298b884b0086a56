import type { Group, SeatHolder } from './group.ts';
import type { OrganizationId } from './ids.ts';
import type { GroupRules, Pair, SeatingRules } from './seatingRules.ts';

type Ids = readonly OrganizationId[];
/** What an id becomes: another one, itself, or null where its organisation goes. */
type Becomes = (id: OrganizationId) => OrganizationId | null;

/** Groups without organisations that go: they chair nothing any more, and persons who belonged to them belong to none. */
export function groupsWithout(groups: readonly Group[], gone: ReadonlySet<OrganizationId>): readonly Group[] {
  return renamed(groups, gone, (id) => (gone.has(id) ? null : id));
}

/** Groups when one organisation has become another; nobody is chair and co-chair. */
export function groupsMerged(groups: readonly Group[], keep: OrganizationId, drop: OrganizationId): readonly Group[] {
  return renamed(groups, new Set([drop]), (id) => (id === drop ? keep : id));
}

function renamed(groups: readonly Group[], touched: ReadonlySet<OrganizationId>, becomes: Becomes): readonly Group[] {
  const speaks = (group: Group) => mentioned(group).some((id) => touched.has(id));
  if (!groups.some(speaks)) return groups;
  return groups.map((group) => {
    if (!speaks(group)) return group;
    const [chair, coChair] = [chairAs(group.chair, becomes), chairAs(group.coChair, becomes)];
    const isBoth = chair?.kind === 'organization' && coChair?.kind === 'organization' && chair.id === coChair.id;
    const people = group.people.map((person) => ({
      ...person,
      organization: person.organization === null ? null : becomes(person.organization),
    }));
    return { ...group, chair, coChair: isBoth ? null : coChair, people };
  });
}

function mentioned({ chair, coChair, people }: Group): Ids {
  const chairs = [chair, coChair].flatMap((one) => (one?.kind === 'organization' ? [one.id] : []));
  return [...chairs, ...people.flatMap(({ organization }) => organization ?? [])];
}

function chairAs(holder: SeatHolder | null, becomes: Becomes): SeatHolder | null {
  if (holder?.kind !== 'organization') return holder;
  const id = becomes(holder.id);
  return id === null ? null : { ...holder, id };
}

/** Rules of seats without anything that speaks of organisations that go. */
export function seatingWithout(seating: SeatingRules, gone: ReadonlySet<OrganizationId>): SeatingRules {
  if (!decided(seating).some((id) => gone.has(id))) return seating;
  const stays = (id: OrganizationId) => !gone.has(id);
  const pairs = (list: readonly Pair[]) => list.filter((pair) => pair.every(stays));
  return {
    ...seating,
    groups: seating.groups.map((rules) => ({
      ...rules,
      locked: rules.locked.filter(stays),
      banned: rules.banned.filter(stays),
    })),
    conflicts: pairs(seating.conflicts),
    together: pairs(seating.together),
  };
}

/**
 * Rules of seats when one organisation has become another. In each group what was decided about the one that stays holds, or else
 * what was decided about the other; a pair of the two falls.
 */
export function seatingMerged(seating: SeatingRules, keep: OrganizationId, drop: OrganizationId): SeatingRules {
  if (!decided(seating).includes(drop)) return seating;
  const becomes = (id: OrganizationId) => (id === drop ? keep : id);
  const pairs = (list: readonly Pair[]) =>
    onceEach(list.map(([a, b]): Pair => [becomes(a), becomes(b)]).filter(([a, b]) => a !== b));
  return {
    ...seating,
    groups: seating.groups.map((rules) => rulesMerged(rules, keep, drop)),
    conflicts: pairs(seating.conflicts),
    together: pairs(seating.together),
  };
}

function rulesMerged(rules: GroupRules, keep: OrganizationId, drop: OrganizationId): GroupRules {
  const isDecided = [...rules.locked, ...rules.banned].includes(keep);
  const merged = (ids: Ids) =>
    isDecided ? ids.filter((id) => id !== drop) : ids.map((id) => (id === drop ? keep : id));
  return { ...rules, locked: merged(rules.locked), banned: merged(rules.banned) };
}

function decided({ groups, conflicts, together }: SeatingRules): Ids {
  return [...groups.flatMap(({ locked, banned }) => [...locked, ...banned]), ...conflicts.flat(), ...together.flat()];
}

function onceEach(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [pair.toSorted().join(' '), pair])).values()];
}
