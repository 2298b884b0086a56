import type { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import edgeBetweennessCentrality from 'graphology-metrics/centrality/edge-betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { expect, test } from 'vitest';
import type { FieldMap } from '../../src/core/model/fieldMap.ts';
import { buildAnalysisGraph } from '../../src/core/network/analysisGraph.ts';
import { analyzeNetwork } from '../../src/core/network/analyzeNetwork.ts';
import { leavingOfEach } from '../../src/core/network/study/leaving.ts';
import { measureNetwork } from '../../src/core/network/study/measureNetwork.ts';
import { studyParts } from '../../src/core/network/study/study.ts';
import { studyField } from '../../src/core/network/study/studyField.ts';
import { generatedCase, importCase, libraryGraph } from './cases.ts';
import { median, report, timed } from './report.ts';

const rounds = 5;

/** Everything that needs no chance, with and without a backbone: what is on the screen before the rest streams in. */
function workOut(fieldMap: FieldMap): void {
  const graph = buildAnalysisGraph(fieldMap);
  const backbone = fieldMap.organizations[0]?.id ?? null;
  analyzeNetwork(graph);
  measureNetwork(graph, fieldMap.organizations);
  measureNetwork(buildAnalysisGraph(fieldMap, backbone), fieldMap.organizations);
  leavingOfEach({ fieldMap, graph });
}

/** The four of our figures that the library has, for one network. */
function byLibrary(graph: UndirectedGraph): void {
  betweennessCentrality(graph, { getEdgeWeight: null });
  edgeBetweennessCentrality(graph, { getEdgeWeight: null });
  closenessCentrality(graph);
  pagerank(graph, { getEdgeWeight: null });
}

const cases = [
  { size: generatedCase(300, 900), aim: '300 ms' },
  { size: generatedCase(2000, 6000), aim: '5 s' },
];

test('figures that need no chance', () => {
  const rows = cases.map(({ size, aim }) => {
    const fieldMap = importCase(size);
    const graph = libraryGraph(fieldMap);
    const first = timed(() => workOut(fieldMap));
    const times = { all: [] as number[], one: [] as number[], library: [] as number[] };
    // In turns, so that whatever else the machine does falls on all of them.
    for (let round = 0; round < rounds; round += 1) {
      times.all.push(timed(() => workOut(fieldMap)));
      times.one.push(timed(() => measureNetwork(buildAnalysisGraph(fieldMap), fieldMap.organizations)));
      times.library.push(timed(() => byLibrary(graph)));
    }
    const [all, one, library] = [median(times.all), median(times.one), median(times.library)];
    return [
      size.name,
      first.toFixed(0),
      all.toFixed(0),
      aim,
      one.toFixed(0),
      library.toFixed(0),
      `${(one / library).toFixed(2)} ×`,
    ];
  });
  report('1-figures', {
    title: 'Every figure that needs no chance',
    note:
      'Milliseconds in the core. *All*: first figures, all measures with and without a backbone, and who is cut off, the *first* ' +
      'time in a fresh process and the median of five. *Measures*: of one network, thirty for each organisation. *Library*: only ' +
      'betweenness of organisations and of ties, closeness and PageRank of graphology-metrics 2.4.2, in the same run.',
    columns: ['field', 'first', 'all', 'aim', 'measures', 'library', 'measures ÷ library'],
    rows,
  });
  expect(rows).toHaveLength(cases.length);
});

test('the study, part by part', () => {
  const fieldMap = importCase(generatedCase(300, 900));
  const rows: (string | number)[][] = [];
  let since = performance.now();
  studyField(fieldMap, ({ part }) => {
    const now = performance.now();
    rows.push([part, ((now - since) / 1000).toFixed(2)]);
    since = now;
  });
  report('1-study', {
    title: 'The study of 300 organisations and 900 ties',
    note: 'Seconds in the core for each part, once, in the order in which they come in.',
    columns: ['part', 'seconds'],
    rows,
  });
  expect(rows.map(([part]) => part)).toEqual(studyParts);
});
