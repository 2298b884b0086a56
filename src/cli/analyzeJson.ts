import type { CoverageCell, CoverageRow } from '../core/coverage/coverage.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import { compareSectors } from '../core/model/sector.ts';
import { stages } from '../core/model/stage.ts';
import type { NetworkAnalysis } from '../core/network/networkAnalysis.ts';
import type { Analysis } from '../core/view/analysis.ts';
import { shownIds } from './shownIds.ts';

type Name = ReturnType<typeof shownIds>;

/** The answer of `analyze --json`: keys and their order are a contract; nothing is rounded and undefined is null. */
export function analyzeJson(fieldMap: FieldMap, analysis: Analysis, plan: ImportPlan) {
  const name = shownIds(fieldMap.organizations);
  return {
    organizations: fieldMap.organizations.length,
    ties: fieldMap.ties.length,
    pairs: countPairs(fieldMap),
    setAside: plan.setAside.map(({ code, file, row, reason }) => ({ code, file, row, reason })),
    issues: plan.issues.map(({ code, severity, file, row, column, found, expected }) => {
      return { code, severity, file, row, column, found, expected };
    }),
    sectors: countSectors(fieldMap),
    stages: countStages(fieldMap),
    rules: {
      direction: analysis.rules.direction,
      merge: analysis.rules.merge,
      engagedFrom: analysis.rules.engagedFrom,
      backbone: analysis.backbone === null ? null : name(analysis.backbone),
      seed: fieldMap.seed,
    },
    ...networkJson(analysis.whole, name),
    withoutBackbone: analysis.withoutBackbone === null ? null : networkJson(analysis.withoutBackbone, name),
    ...coverageJson(analysis),
  };
}

function countPairs({ ties }: FieldMap): number {
  const between = ties.filter(({ source, target }) => source !== target);
  return new Set(between.map(({ source, target }) => (source < target ? `${source} ${target}` : `${target} ${source}`)))
    .size;
}

function countSectors({ organizations }: FieldMap): Readonly<Record<string, number>> {
  const occurring = organizations.flatMap(({ sector }) => (sector === null ? [] : [sector]));
  const sectors = [...new Set(occurring)].sort(compareSectors);
  return record(sectors.map((sector) => [sector, occurring.filter((one) => one === sector).length]));
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

/** An object that may have any key: one that a file calls `__proto__` is a key like the others. */
function record<Value>(entries: readonly (readonly [key: string, value: Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries);
}
