import { type CoreIdeal, corePeriphery } from '../measures/corePeriphery.ts';
import { randomFrom } from '../random.ts';
import type { CoreFound, CoreStudy } from './study.ts';
import { idsAt, type OnPartShare, type StudyContext } from './studyContext.ts';

/** Under this many a centre and an edge mean nothing; over the other the search takes minutes. */
const fewest = 5;
const most = 5_000;
const mostStarts = 100;
const fewestStarts = 20;
/** Starts times organisations: on large networks a start takes longer, and fewer are made. */
const mostWork = 50_000;
/** From this correlation on a core is spoken of. */
const clearFrom = 0.5;

/** Direction is ignored. */
export function studyCore({ fieldMap, graph }: StudyContext, onShare: OnPartShare = () => {}): CoreStudy {
  const { seed } = fieldMap;
  const starts = Math.min(mostStarts, Math.max(fewestStarts, Math.floor(mostWork / Math.max(1, graph.ids.length))));
  const isLookedFor = graph.ids.length >= fewest && graph.ids.length <= most;
  const look = (ideal: CoreIdeal, before: number): CoreFound | null => {
    if (!isLookedFor) return null;
    const found = corePeriphery(graph.either, ideal, randomFrom(seed), starts, (done) => {
      onShare((before + done / starts) / 2);
    });
    if (found === null) return null;
    const { core, correlation } = found;
    return { core: idsAt(graph, core), correlation, clear: correlation >= clearFrom };
  };
  const tiedToCore = look('or', 0);
  const tiedInCore = look('and', 1);
  return { tiedToCore, tiedInCore, clear: tiedToCore?.clear === true, starts, seed };
}
