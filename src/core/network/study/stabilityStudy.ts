import type { OrganizationId } from '../../model/ids.ts';
import { randomFrom } from '../random.ts';
import { rankStability } from './stability.ts';
import type { StabilityLevel, StabilityMeasure, StabilityStudy } from './study.ts';
import { stabilityMeasures } from './study.ts';
import type { OnPartShare, StudyContext } from './studyContext.ts';

const shares = [0.1, 0.2];
const mostRuns = 500;
const fewestRuns = 50;
/** Steps of the searches of all runs together: well under a minute. */
const mostSteps = 4e9;

/** Ties left out again and again; on a large network fewer times, so that it ends within a minute or two. */
export function studyStability({ fieldMap, graph }: StudyContext, onShare: OnPartShare = () => {}): StabilityStudy {
  const stepsOfRun = graph.ids.length * (graph.ids.length + graph.outgoing.neighbours.length);
  const affordable = Math.floor(mostSteps / shares.length / Math.max(1, stepsOfRun));
  const runs = Math.min(mostRuns, Math.max(fewestRuns, affordable));
  const random = randomFrom(fieldMap.seed);
  return {
    runs,
    seed: fieldMap.seed,
    levels: shares.map((share, level): StabilityLevel => {
      const found = rankStability(graph, share, runs, random, (done) => {
        onShare((level + done / runs) / shares.length);
      });
      const each = <Value>(value: (measure: StabilityMeasure) => Value) =>
        Object.fromEntries(stabilityMeasures.map((measure) => [measure, value(measure)])) as Record<
          StabilityMeasure,
          Value
        >;
      return {
        share,
        staysOnTop: each(
          (measure) => new Map(graph.ids.map((id: OrganizationId, v) => [id, found[measure].staysOnTop[v] as number])),
        ),
        correlation: each((measure) => found[measure].correlation),
      };
    }),
  };
}
