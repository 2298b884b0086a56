import { eiIndex } from '../measures/eiIndex.ts';
import { eiPermutation } from '../measures/eiPermutation.ts';
import { inducedSubgraph } from '../measures/inducedSubgraph.ts';
import { randomFrom } from '../random.ts';
import { sectorGroups } from './sectorMixingOf.ts';
import type { MixingTest } from './study.ts';
import type { OnPartShare, StudyContext } from './studyContext.ts';

const plan = { runs: 5_000, mostWays: 20_000 };

/** Among those whose sector is known, with the ties among them. */
export function testMixing({ fieldMap, graph }: StudyContext, onShare: OnPartShare = () => {}): MixingTest | null {
  const { groups } = sectorGroups(graph, fieldMap.organizations);
  const members = [...groups.of.keys()].filter((v) => (groups.of[v] as number) >= 0);
  const either = inducedSubgraph(graph.either, members);
  const known = { of: Int32Array.from(members, (v) => groups.of[v] as number), count: groups.count };
  const { value, expected } = eiIndex(either, known);
  const isMixed = new Set(known.of).size > 1;
  if (value === null || expected === null || !isMixed) return null;
  const found = eiPermutation(either, known, randomFrom(fieldMap.seed), plan, onShare);
  if (found === null) return null;
  const { pInward, pOutward, exact, ways } = found;
  return { ei: value, expected, pInward, pOutward, exact, ways, seed: fieldMap.seed };
}
