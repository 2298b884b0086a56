import { bestModularity, communities } from '../measures/communities.ts';
import { membersOf } from '../measures/louvain.ts';
import { rewirer } from '../measures/rewired.ts';
import { randomFrom } from '../random.ts';
import type { CommunityStudy } from './study.ts';
import { idsAt, type OnPartShare, type StudyContext } from './studyContext.ts';

const runs = 50;
const rewiredNetworks = 200;
/** Divisions of each rewired network; the network itself is compared by the best of as many. On a large one a single division. */
const rewiredRunsOf = (organizations: number) => (organizations <= largeFrom ? 5 : 1);
const largeFrom = 500;
/** Less modularity than this is no division to speak of. */
const fewestModularity = 0.3;
/** Over so many ties the rewired networks would take minutes: fewer are made, and the study says how many. */
const mostTiesRewired = 2_000_000;
/** Direction is ignored; ties count alike. */
export function studyCommunities({ fieldMap, graph }: StudyContext, onShare: OnPartShare = () => {}): CommunityStudy {
  const { either } = graph;
  const random = randomFrom(fieldMap.seed);
  const rewiredRuns = rewiredRunsOf(graph.ids.length);
  // Of what is to do, the share that the runs on the network itself are.
  const ownShare = runs / (runs + rewiredNetworks * rewiredRuns);
  const best = communities(either, random, runs, (done) => onShare((ownShare * done) / runs));
  const comparable = bestModularity(either, random, rewiredRuns);
  const isDivided = best.modularity !== null && best.modularity >= fewestModularity;
  const many = Math.min(rewiredNetworks, Math.floor(mostTiesRewired / Math.max(1, either.neighbours.length / 2)));
  const rewire = rewirer(either);
  const chance: number[] = [];
  for (let made = 0; made < many && isDivided; made++) {
    chance.push(bestModularity(rewire(random), random, rewiredRuns) ?? 0);
    onShare(ownShare + ((1 - ownShare) * (made + 1)) / many);
  }
  const highest = chance.length === 0 ? null : Math.max(...chance);
  return {
    clear: isDivided && highest !== null && comparable !== null && comparable > highest,
    modularity: best.modularity,
    rewiredNetworks: chance.length,
    rewiredMean: chance.length === 0 ? null : chance.reduce((sum, value) => sum + value, 0) / chance.length,
    rewiredHighest: highest,
    rewiredRuns,
    groups: membersOf(best.groups.of, best.groups.count)
      .filter(({ length }) => length > 1)
      .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
      .map((members) => idsAt(graph, members)),
    agreement: new Map(graph.ids.map((id, v) => [id, best.agreement[v] ?? null])),
    runs,
    seed: fieldMap.seed,
  };
}
