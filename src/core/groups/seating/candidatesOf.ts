import { affectedRule, isAffected, isPersonAffected } from '../../coverage/affected.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { holderKey, type SeatedPerson } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { type AnalysisGraph, buildAnalysisGraph } from '../../network/analysisGraph.ts';
import type { SeatedGroup } from '../groupsOf.ts';
import { sectorsOf } from '../sectorsOf.ts';
import type { GroupFilled } from './groupsFilled.ts';
import type { SeatCandidate } from './seatingProblem.ts';
import { onCommittee, seatsKept } from './seatsHeld.ts';
import { saidYes, seatsMostOf } from './setAside.ts';

type Field = Pick<FieldMap, 'organizations' | 'ties' | 'rules' | 'groups' | 'seating'>;

/** A candidate before it is known who else is one; `vertex`: its place in the network, if it is in it. */
type Known = Omit<SeatCandidate, 'reaches' | 'tiedTo'> & { readonly vertex: number | null };

/**
 * Who can have a seat: the organisations of `may`, in their order, then the persons of the groups that are filled, by key: they
 * keep their seats, however a group begins. A person stands where its organisation does; one of the same name in several of these
 * groups is one candidate.
 */
export function candidatesOf(
  fieldMap: Field,
  may: readonly Organization[],
  filled: readonly GroupFilled[],
  others: readonly SeatedGroup[],
): readonly SeatCandidate[] {
  const graph = buildAnalysisGraph(fieldMap);
  const vertices = new Map(graph.ids.map((id, vertex) => [id, vertex]));
  const describe = describer(fieldMap, filled, others, (id) => vertices.get(id) ?? null);
  const people = new Map<string, SeatedPerson>();
  for (const { group } of filled) {
    for (const person of group.people) people.set(personKey(person), merged(people.get(personKey(person)), person));
  }
  const keys = [...people.keys()].sort();
  const persons = keys.map((key) => describe.person(people.get(key) as SeatedPerson));
  return inNetwork(graph, [...may.map(describe.organization), ...persons]);
}

/** How a proposal knows a person. */
export function personKey({ name }: SeatedPerson): string {
  return holderKey({ kind: 'person', name });
}

function merged(before: SeatedPerson | undefined, person: SeatedPerson): SeatedPerson {
  if (before === undefined) return person;
  return {
    name: person.name,
    organization: before.organization ?? person.organization,
    sector: before.sector ?? person.sector,
    regions: [...new Set([...before.regions, ...person.regions])],
    affected: before.affected === true || person.affected === true,
  };
}

function describer(
  fieldMap: Field,
  filled: readonly GroupFilled[],
  others: readonly SeatedGroup[],
  vertexOf: (id: OrganizationId) => number | null,
) {
  const rule = affectedRule(fieldMap);
  const held = seatsKept(filled, others);
  const committee = onCommittee([...others, ...filled.map(({ group }) => group)]);
  const byId = new Map(fieldMap.organizations.map((one) => [one.id, one]));
  const organization = (one: Organization): Known => {
    const most = seatsMostOf(fieldMap.seating, one);
    const elsewhere = held.elsewhere(one.id);
    return {
      ...of(one),
      id: one.id,
      affected: isAffected(one, rule),
      onCommittee: committee.has(one.id),
      seatsElsewhere: elsewhere,
      seatsMost: most === null ? null : Math.max(most, held.stays(one.id) ? elsewhere + held.kept(one.id) : 0),
      vertex: vertexOf(one.id),
    };
  };
  const person = (one: SeatedPerson): Known => {
    const employer = one.organization === null ? undefined : byId.get(one.organization);
    const known = employer === undefined ? nobody : of(employer);
    return {
      ...known,
      id: personKey(one),
      sectors: one.sector === null ? known.sectors : sectorsOf(one),
      regions: one.regions.length === 0 ? known.regions : one.regions,
      affected: isPersonAffected(one, employer === undefined ? [] : [employer], rule),
      saidYes: true,
      onCommittee: employer !== undefined && committee.has(employer.id),
      seatsElsewhere: 0,
      seatsMost: null,
      vertex: employer === undefined ? null : vertexOf(employer.id),
    };
  };
  return { organization, person };
}

const nobody = {
  sectors: [],
  topics: [],
  regions: [],
  level: null,
  influence: null,
  interest: null,
  saidYes: true,
};

function of(one: Organization) {
  const { topics, regions, level, influence, interest } = one;
  return { sectors: sectorsOf(one), topics, regions, level, influence, interest, saidYes: saidYes(one) };
}

function inNetwork({ either }: AnalysisGraph, known: readonly Known[]): readonly SeatCandidate[] {
  const at = new Map<number, string[]>();
  for (const { id, vertex } of known) if (vertex !== null) at.set(vertex, [...(at.get(vertex) ?? []), id]);
  return known.map(({ vertex, ...candidate }) => {
    if (vertex === null) return { ...candidate, reaches: [], tiedTo: [] };
    const reaches = [vertex, ...either.neighbours.subarray(either.offsets[vertex], either.offsets[vertex + 1])];
    const tiedTo = reaches.flatMap((place) => at.get(place) ?? []).filter((id) => id !== candidate.id);
    return { ...candidate, reaches: reaches.sort((a, b) => a - b), tiedTo };
  });
}
