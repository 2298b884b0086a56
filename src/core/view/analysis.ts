import { buildCoverage } from '../coverage/buildCoverage.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { type CoverageFinding, coverageFindings } from '../coverage/coverageFindings.ts';
import { type SeatFinding, seatFindings } from '../coverage/seats/seatFindings.ts';
import type { AnalysisRules, FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import { buildAnalysisGraph } from '../network/analysisGraph.ts';
import { analyzeNetwork, type OnProgress } from '../network/analyzeNetwork.ts';
import { findBackbone } from '../network/backbone.ts';
import { type NetworkFinding, networkFindings } from '../network/findings/networkFindings.ts';
import { type Mixing, sectorMixing } from '../network/mixing.ts';
import type { NetworkAnalysis } from '../network/networkAnalysis.ts';

/** Everything that is computed from a field map: a pure function of it. Holds Maps, and passes between threads as it is. */
export interface Analysis {
  /** The rules that the figures were computed by. */
  readonly rules: AnalysisRules;
  readonly backbone: OrganizationId | null;
  readonly whole: NetworkAnalysis;
  /** The same network with the backbone left out; null where there is no backbone. */
  readonly withoutBackbone: NetworkAnalysis | null;
  readonly mixing: Mixing;
  readonly findings: readonly NetworkFinding[];
  readonly coverage: Coverage;
  readonly coverageFindings: readonly CoverageFinding[];
  readonly seatFindings: readonly SeatFinding[];
}

/** `onProgress` is told how many organisations of how many are done, over both networks together. */
export function analyzeField(fieldMap: FieldMap, onProgress: OnProgress = () => {}): Analysis {
  const backbone = findBackbone(fieldMap);
  const graph = buildAnalysisGraph(fieldMap);
  const total = backbone === null ? graph.ids.length : 2 * graph.ids.length - 1;
  const reportFor = (earlier: number): OnProgress => {
    return (done) => onProgress(earlier + done, total);
  };
  const whole = analyzeNetwork(graph, reportFor(0));
  const withoutBackbone =
    backbone === null ? null : analyzeNetwork(buildAnalysisGraph(fieldMap, backbone), reportFor(graph.ids.length));
  const mixing = sectorMixing(fieldMap.organizations, graph);
  const coverage = buildCoverage(fieldMap);
  return {
    rules: fieldMap.rules,
    backbone,
    whole,
    withoutBackbone,
    mixing,
    findings: networkFindings(fieldMap, { graph, network: whole, mixing, backbone }),
    coverage,
    coverageFindings: coverageFindings(fieldMap, coverage),
    seatFindings: seatFindings(fieldMap.organizations),
  };
}
