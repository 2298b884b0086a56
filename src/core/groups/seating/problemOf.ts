import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Pair } from '../../model/seatingRules.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import { candidatesOf, personKey } from './candidatesOf.ts';
import { type GroupFilled, groupsFilled } from './groupsFilled.ts';
import type { SeatingWish, SetAside } from './proposal.ts';
import type { SeatedField } from './seatedField.ts';
import type { GroupToFill, SeatCandidate, SeatingProblem } from './seatingProblem.ts';
import { seatsKept } from './seatsHeld.ts';
import { whySetAside } from './setAside.ts';
import { topicsOfGroup } from './topicsOfGroup.ts';

export interface ProblemOf {
  readonly problem: SeatingProblem;
  /** By imported id. */
  readonly setAside: readonly SetAside[];
  /** Of how many candidates influence or interest is not known. */
  readonly unrated: number;
}

/**
 * What a field map and a wish ask for. Groups that organisations name or of which something is said are filled, save those that
 * stay as they are; whoever is set aside is no candidate, even where a rule locks them: then the lock cannot hold.
 */
export function problemOf(fieldMap: SeatedField, wish: SeatingWish): ProblemOf {
  const { filled, kept } = groupsFilled(fieldMap, wish);
  const held = seatsKept(filled, kept);
  const listed = fieldMap.organizations.toSorted(compareOrganizations);
  const why = listed.map((one) => whySetAside(fieldMap, one, held));
  const may = listed.filter((_, at) => why[at] === null);
  const candidates = candidatesOf(fieldMap, may, filled, kept);
  const { seating, seed } = fieldMap;
  const isListed = new Set(listed.map(({ id }) => id));
  const ofListed = (pairs: readonly Pair[]) => pairs.filter((pair) => pair.every((id) => isListed.has(id)));
  return {
    problem: {
      candidates,
      groups: filled.map((one) => groupToFill(fieldMap, one, may)),
      conflicts: ofListed(seating.conflicts),
      together: ofListed(seating.together),
      goals: wish.fill === 'committee' ? seating.committeeGoals : seating.groupGoals,
      seed,
    },
    setAside: listed.flatMap(({ id }, at) => whyOf(id, why[at] ?? null)),
    unrated: candidates.filter(isUnrated).length,
  };
}

function whyOf(id: OrganizationId, why: SetAside['why'] | null): readonly SetAside[] {
  return why === null ? [] : [{ id, why }];
}

function isUnrated({ influence, interest }: SeatCandidate): boolean {
  return influence === null || interest === null;
}

function groupToFill(fieldMap: SeatedField, { group, rules }: GroupFilled, may: readonly Organization[]): GroupToFill {
  const completes = rules.begin === 'complete';
  const canSit = new Set<OrganizationId>(may.map(({ id }) => id));
  const seated = new Set(group.organizations.map(({ id }) => id));
  const staying = completes ? [...seated].filter((id) => canSit.has(id) && !rules.banned.includes(id)) : [];
  const topics = new Set(topicsOfGroup(group, fieldMap));
  const asked = (one: Organization) =>
    rules.eligible === 'anyone' ||
    topics.size === 0 ||
    one.topics.some((topic) => topics.has(topic)) ||
    seated.has(one.id) ||
    rules.locked.includes(one.id);
  // A person stays even where the organisations begin again: nobody else could tell who would sit there instead.
  const people = group.people.map(personKey).sort();
  const eligible = may.filter((one) => asked(one) && !rules.banned.includes(one.id));
  const { size, quotas, shareCaps, distinctSectors, fromCommittee, tied } = rules;
  return {
    group: group.name,
    size,
    quotas,
    shareCaps,
    distinctSectors,
    fromCommittee,
    tied,
    eligible: [...eligible.map(({ id }) => id), ...new Set(people)],
    locked: [...new Set([...staying, ...rules.locked, ...people])],
    staying: staying.filter((id) => !rules.locked.includes(id)),
    persons: [...new Set(people)],
  };
}
