import type { Organization } from '../../model/organization.ts';
import { components } from '../components.ts';
import { groupTies } from '../measures/groups.ts';
import { sectorGroups } from './sectorMixingOf.ts';
import type { IntroductionReason } from './study.ts';
import type { StudyContext } from './studyContext.ts';

/** A suggestion before the list is made. Indices of the graph. */
export interface Candidate {
  /** The lower first. */
  readonly pair: readonly [number, number];
  readonly reasons: readonly IntroductionReason[];
  readonly through: readonly number[];
  readonly score: number;
  readonly sharedTopics: number;
  /** Steps on the ladder of engagement of the two together. */
  readonly engaged: number;
  readonly part: PartJoined | null;
}

/** The smaller of two parts that a tie would join. */
export interface PartJoined {
  /** Its place among the parts, the largest being 0. */
  readonly place: number;
  readonly size: number;
  /** From a half for one organisation by itself towards 1: joining many is worth more. */
  readonly weight: number;
}

/** What suggestions are made of, asked by index of the graph. */
export interface IntroductionField {
  /** By index. */
  readonly organizations: readonly Organization[];
  /** Whether it may be suggested, or asked to introduce others: it has not declined. */
  readonly isOpen: (v: number) => boolean;
  readonly areAcquainted: (u: number, v: number) => boolean;
  readonly areOfTwoSectors: (u: number, v: number) => boolean;
  /** Whether they are of two sectors between which there is no tie. */
  readonly areSectorsApart: (u: number, v: number) => boolean;
  readonly partJoined: (u: number, v: number) => PartJoined | null;
  /** Who has partners in common with `u`, and which: open ones alone, those with the fewest partners first. */
  readonly commonPartners: (u: number) => ReadonlyMap<number, readonly number[]>;
  /** Σ 1 / degree. */
  readonly allocation: (through: readonly number[]) => number;
}

export function introductionField({ fieldMap, graph }: StudyContext): IntroductionField {
  const size = graph.ids.length;
  const byId = new Map(fieldMap.organizations.map((one) => [one.id, one]));
  const organizations = graph.ids.map((id) => byId.get(id) as Organization);
  const places = new Map(graph.ids.map((id, v) => [id, v]));
  const { offsets, neighbours } = graph.either;
  const { groups } = sectorGroups(graph, fieldMap.organizations);
  const { arcs } = groupTies({ ...graph, outgoing: graph.either }, groups);
  const parts = components(graph);
  const partOf = new Int32Array(size);
  parts.forEach((members, place) => {
    for (const v of members) partOf[v] = place;
  });
  const acquainted = new Set<number>();
  for (const { source, target, status } of fieldMap.ties) {
    const [u, v] = [places.get(source), places.get(target)];
    if (status !== 'recorded' || u === undefined || v === undefined) continue;
    acquainted.add(u * size + v).add(v * size + u);
  }
  const degree = (v: number) => (offsets[v + 1] as number) - (offsets[v] as number);
  const isOpen = (v: number) => organizations[v]?.stage !== 'declined';
  const sector = (v: number) => groups.of[v] as number;
  const areOfTwoSectors = (u: number, v: number) => sector(u) >= 0 && sector(v) >= 0 && sector(u) !== sector(v);
  return {
    organizations,
    isOpen,
    areAcquainted: (u, v) => acquainted.has(u * size + v),
    areOfTwoSectors,
    areSectorsApart: (u, v) => areOfTwoSectors(u, v) && arcs[sector(u)]?.[sector(v)] === 0,
    partJoined(u, v) {
      if (partOf[u] === partOf[v]) return null;
      const place = Math.max(partOf[u] as number, partOf[v] as number);
      const many = parts[place]?.length ?? 0;
      return { place, size: many, weight: many / (many + 1) };
    },
    commonPartners(u) {
      const found = new Map<number, number[]>();
      const own = [...neighbours.subarray(offsets[u], offsets[u + 1])].filter(isOpen);
      for (const z of own.sort((a, b) => degree(a) - degree(b) || a - b)) {
        for (const v of neighbours.subarray(offsets[z], offsets[z + 1])) {
          const known = found.get(v);
          if (known === undefined) found.set(v, [z]);
          else known.push(z);
        }
      }
      return found;
    },
    allocation: (through) => through.reduce((sum, z) => sum + 1 / degree(z), 0),
  };
}
