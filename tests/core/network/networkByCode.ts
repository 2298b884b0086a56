import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import { buildAnalysisGraph } from '../../../src/core/network/analysisGraph.ts';
import { analyzeNetwork } from '../../../src/core/network/analyzeNetwork.ts';
import type { OrganizationMetrics } from '../../../src/core/network/networkAnalysis.ts';
import { codesOf } from '../../support/fieldOf.ts';

/** The figures of a field with codes in place of ids. */
export function networkByCode(fieldMap: FieldMap, without: string | null = null) {
  const code = codesOf(fieldMap);
  const left = fieldMap.organizations.find((organization) => organization.code === without)?.id ?? null;
  const network = analyzeNetwork(buildAnalysisGraph(fieldMap, left));
  const figure = (pick: (metrics: OrganizationMetrics) => number | null) =>
    Object.fromEntries([...network.metrics].map(([id, metrics]) => [code(id), pick(metrics)]));
  const codes = (ids: readonly OrganizationId[]) => ids.map(code);
  return {
    organizations: network.organizations,
    pairs: network.pairs,
    density: network.density,
    components: network.components.map(codes),
    isolates: codes(network.isolates),
    articulationPoints: Object.fromEntries([...network.articulationPoints].map(([id, ids]) => [code(id), codes(ids)])),
    degree: figure((metrics) => metrics.degree),
    betweenness: figure((metrics) => metrics.betweenness),
    betweennessRaw: figure((metrics) => metrics.betweennessRaw),
    harmonic: figure((metrics) => metrics.harmonic),
  };
}
