import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Counted } from '../model/target.ts';
import { countNeighbours } from '../network/adjacency.ts';
import { type AnalysisGraph, buildAnalysisGraph } from '../network/analysisGraph.ts';
import type { Recorded } from '../network/countedRecords.ts';
import { compareOrganizations } from '../network/importedId.ts';
import { tiedPairs } from '../network/tiedPairs.ts';
import { type AffectedRule, affectedOrganizations, affectedRule, peopleOnCommittee } from './affected.ts';
import { isCounted } from './targets/targetMembers.ts';
import type { When } from './whenCounted.ts';

/** How many of the affected communities there are among all who are counted in one way. */
export interface AffectedCount {
  /** By imported id. */
  readonly organizations: readonly OrganizationId[];
  /** Everyone who is counted; of the seats also the persons who hold one. */
  readonly of: number;
  /** From 0 to 1; null where nobody is counted. */
  readonly share: number | null;
}

/** How much voice the affected communities have: on the list, among those engaged, in the seats, and in the ties. */
export interface AffectedShare extends Readonly<Record<Counted, AffectedCount>> {
  readonly rule: AffectedRule;
  /** Persons of theirs with a seat on the committee beside the organisations; they are in the share of the seats. */
  readonly peopleSeated: number;
  readonly ties: AffectedTies;
}

/** Tied pairs, as the rules of the project count them. */
export interface AffectedTies {
  /** Pairs with at least one end of the affected communities. */
  readonly touching: number;
  readonly of: number;
  readonly share: number | null;
  /** Mean number of partners of one of the affected communities, and of one that is not; null where there is none. */
  readonly meanDegree: number | null;
  readonly meanDegreeOfOthers: number | null;
}

/** Reported by itself, and never within another group: a count that hides them says nothing of equity. */
export function affectedShare(fieldMap: Recorded & Pick<FieldMap, 'groups'>, when: When): AffectedShare {
  const affected = new Set(affectedOrganizations(fieldMap).map(({ id }) => id));
  const organizations = fieldMap.organizations.toSorted(compareOrganizations);
  const countOf = (counted: Counted): AffectedCount => {
    const all = organizations.filter((one) => isCounted(one, counted, fieldMap.rules, when)).map(({ id }) => id);
    const ids = all.filter((id) => affected.has(id));
    return { organizations: ids, of: all.length, share: ratio(ids.length, all.length) };
  };
  const people = peopleOnCommittee(fieldMap);
  const seated = countOf('seated');
  const seats = seated.of + people.all;
  return {
    rule: affectedRule(fieldMap),
    listed: countOf('listed'),
    engaged: countOf('engaged'),
    seated: { ...seated, of: seats, share: ratio(seated.organizations.length + people.affected, seats) },
    peopleSeated: people.affected,
    ties: affectedTies(buildAnalysisGraph(fieldMap), affected),
  };
}

function affectedTies(graph: AnalysisGraph, affected: ReadonlySet<OrganizationId>): AffectedTies {
  const isOne = graph.ids.map((id) => affected.has(id));
  const pairs = [...tiedPairs(graph)];
  const touching = pairs.filter(([low, high]) => isOne[low] || isOne[high]).length;
  const degrees = { affected: { sum: 0, count: 0 }, others: { sum: 0, count: 0 } };
  isOne.forEach((is, index) => {
    const group = is ? degrees.affected : degrees.others;
    group.sum += countNeighbours(graph.either, index);
    group.count++;
  });
  return {
    touching,
    of: pairs.length,
    share: ratio(touching, pairs.length),
    meanDegree: ratio(degrees.affected.sum, degrees.affected.count),
    meanDegreeOfOthers: ratio(degrees.others.sum, degrees.others.count),
  };
}

function ratio(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
