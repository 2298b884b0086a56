import { readFileSync } from 'node:fs';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { expect, test } from 'vitest';
import { buildAnalysisGraph } from '../../src/core/network/analysisGraph.ts';
import { analyzeNetwork } from '../../src/core/network/analyzeNetwork.ts';
import { analyzeField } from '../../src/core/view/analysis.ts';
import { type Case, generatedCase, importCase, libraryGraph } from './cases.ts';
import { median, report, timed } from './report.ts';

const rounds = 5;

const cases: readonly Case[] = [
  {
    name: 'Shikma sample',
    organizations: readFileSync('sample-data/shikma/organisations.he.csv'),
    ties: readFileSync('sample-data/shikma/ties.he.csv'),
  },
  generatedCase(500, 1500),
  generatedCase(2000, 6000),
];

function measure(one: Case): readonly (string | number)[] {
  const fieldMap = importCase(one);
  const graph = libraryGraph(fieldMap);
  const times = { importing: [] as number[], network: [] as number[], library: [] as number[], all: [] as number[] };
  // In turns, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < rounds; round += 1) {
    times.importing.push(timed(() => importCase(one)));
    times.network.push(timed(() => analyzeNetwork(buildAnalysisGraph(fieldMap))));
    times.library.push(
      timed(() => {
        betweennessCentrality(graph);
        closenessCentrality(graph);
      }),
    );
    times.all.push(timed(() => analyzeField(fieldMap)));
  }
  const own = median(times.network);
  const library = median(times.library);
  const milliseconds = [median(times.importing), own, library].map((time) => time.toFixed(1));
  return [one.name, ...milliseconds, `${(own / library).toFixed(2)} ×`, median(times.all).toFixed(1)];
}

test('import and analysis in the core', () => {
  const rows = cases.map(measure);
  report('1-core', {
    title: 'Import and analysis',
    note:
      'Milliseconds in the core. *Network*: every figure of one network. *Library*: only betweenness and closeness of ' +
      'graphology-metrics 2.4.2 on a ready graph, in the same run. *All*: both networks (with and without the backbone), ' +
      'mixing, coverage and findings.',
    columns: ['field', 'import', 'network', 'library', 'network ÷ library', 'all'],
    rows,
  });
  expect(rows).toHaveLength(cases.length);
});
