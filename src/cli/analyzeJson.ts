import type { CoverageCell, CoverageRow } from '../core/coverage/coverage.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import type { AnalysisRules, FieldMap } from '../core/model/fieldMap.ts';
import { stages } from '../core/model/stage.ts';
import type { NetworkAnalysis } from '../core/network/networkAnalysis.ts';
import type { Analysis } from '../core/view/analysis.ts';
import { countPairs, countSectors, record, recordedTies } from './fieldCounts.ts';
import { shownIds } from './shownIds.ts';

type Name = ReturnType<typeof shownIds>;

/** The answer of `analyze --json`: keys and their order are a contract; nothing is rounded and undefined is null. */
export function analyzeJson(fieldMap: FieldMap, analysis: Analysis, plan: ImportPlan) {
  const name = shownIds(fieldMap.organizations);
  return {
    organizations: fieldMap.organizations.length,
    ties: recordedTies(fieldMap).length,
    pairs: countPairs(fieldMap),
    setAside: setAsideJson(plan),
    issues: issuesJson(plan),
    sectors: countSectors(fieldMap),
    stages: countStages(fieldMap),
    rules: {
      direction: analysis.rules.direction,
      merge: analysis.rules.merge,
      engagedFrom: analysis.rules.engagedFrom,
      backbone: analysis.backbone === null ? null : name(analysis.backbone),
      seed: fieldMap.seed,
      ...unusualRules(analysis.rules),
    },
    ...networkJson(analysis.whole, name),
    withoutBackbone: analysis.withoutBackbone === null ? null : networkJson(analysis.withoutBackbone, name),
    ...coverageJson(analysis),
  };
}

/** The rules that are as usual are not named; the others say what counts at all. */
function unusualRules({ tieKinds, asserted, only }: AnalysisRules) {
  const filters = Object.entries(only).filter(([, values]) => values.length > 0);
  return {
    ...(tieKinds.length === 0 ? {} : { tieKinds }),
    ...(asserted.length === 0 ? {} : { asserted }),
    ...(filters.length === 0 ? {} : { only: Object.fromEntries(filters) }),
  };
}

export function setAsideJson(plan: ImportPlan) {
  return plan.setAside.map(({ code, file, row, reason }) => ({ code, file, row, reason }));
}

export function issuesJson(plan: ImportPlan) {
  return plan.issues.map(({ code, severity, file, row, column, found, expected }) => {
    return { code, severity, file, row, column, found, expected };
  });
}

function countStages({ organizations }: FieldMap): Readonly<Record<string, number>> {
  const counts = stages.map((stage) => [stage, organizations.filter((one) => one.stage === stage).length] as const);
  return record(counts.filter(([, count]) => count > 0));
}

function networkJson(network: NetworkAnalysis, name: Name) {
  return {
    density: network.density,
    components: network.components.map((component) => component.length),
    isolates: network.isolates.map(name),
    articulationPoints: record([...network.articulationPoints].map(([id, cutOff]) => [name(id), cutOff.map(name)])),
    metrics: record(
      [...network.metrics].map(([id, { degree, betweenness, betweennessRaw, harmonic }]) => {
        return [name(id), { degree, betweenness, betweennessRaw, harmonic }];
      }),
    ),
  };
}

function coverageJson({ coverage }: Analysis) {
  const cells = (row: readonly CoverageCell[]) =>
    record(
      coverage.sectors.map((sector, at) => {
        return [sector, { listed: row[at]?.listed.length ?? 0, engaged: row[at]?.engaged.length ?? 0 }];
      }),
    );
  const rows = (of: readonly CoverageRow[]) => record(of.map((row) => [row.value, cells(row.cells)]));
  return {
    coverage: { topic: rows(coverage.topic), region: rows(coverage.region) },
    regionWide: cells(coverage.regionWide),
    missing: coverage.missing,
  };
}
