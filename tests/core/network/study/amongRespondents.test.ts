import { expect, test } from 'vitest';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { amongRespondents, silentOnes } from '../../../../src/core/network/study/amongRespondents.ts';
import { measureNetwork } from '../../../../src/core/network/study/measureNetwork.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const ties = [
  ['A', 'B'],
  ['B', 'A'],
  ['A', 'C'],
  ['B', 'S'],
] as const;

function measuresOf(known: Parameters<typeof fieldOf>[2]) {
  const field = fieldOf(['A', 'B', 'C', 'S'], ties, { directed: true, rules: { direction: 'directed' }, ...known });
  const { reciprocity, organizations } = measureNetwork(buildAnalysisGraph(field), field.organizations);
  return { reciprocity, out: [...organizations.values()].map(({ outDegree }) => outDegree) };
}

test('who did not answer has no ties out, and what nobody could confirm is not unconfirmed', () => {
  expect(measuresOf({})).toEqual({
    reciprocity: { mutual: 1, asymmetric: 2, none: 3, arcs: 0.5, pairs: 1 / 3 },
    out: [2, 2, 0, 0],
  });
  expect(measuresOf({ known: { S: { respondent: false }, A: { respondent: true } } })).toEqual({
    reciprocity: { mutual: 1, asymmetric: 1, none: 1, arcs: 2 / 3, pairs: 0.5 },
    out: [2, 2, 0, null],
  });
});

test('where everybody answered it is the very network', () => {
  const field = fieldOf(['A', 'B'], [['A', 'B']], { known: { A: { respondent: true } } });
  const graph = buildAnalysisGraph(field);
  expect(amongRespondents(graph, silentOnes(field.organizations))).toBe(graph);
});
