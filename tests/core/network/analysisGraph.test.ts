import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import type { Tie } from '../../../src/core/model/tie.ts';
import { type AnalysisGraph, buildAnalysisGraph } from '../../../src/core/network/analysisGraph.ts';
import { codesOf, fieldOf } from '../../support/fieldOf.ts';

/** A → B twice, B → A once, B – C without direction, C → D, a self-tie on A; E alone. */
function mixedField(rules: Partial<FieldMap['rules']>): FieldMap {
  const field = fieldOf(
    ['E', 'D', 'C', 'B', 'A'],
    [
      ['A', 'B', 2],
      ['A', 'B', 3],
      ['B', 'A', 4],
      ['B', 'C', 5],
      ['C', 'D'],
      ['A', 'A', 9],
    ],
    { directed: true, rules },
  );
  const ties = field.ties.map((tie, index): Tie => (index === 3 ? { ...tie, directed: false } : tie));
  return { ...field, ties };
}

/** Every arc as "A>B 3". */
function arcs(fieldMap: FieldMap, graph: AnalysisGraph, of: 'outgoing' | 'either' = 'outgoing'): readonly string[] {
  const code = codesOf(fieldMap);
  const { offsets, neighbours, strength } = graph[of];
  return graph.ids.flatMap((id, v) =>
    Array.from(neighbours.subarray(offsets[v], offsets[v + 1]), (w, at) => {
      return `${code(id)}>${code(graph.ids[w] ?? '')} ${strength[(offsets[v] ?? 0) + at]}`;
    }),
  );
}

describe('the derived simple graph', () => {
  it('counts a pair once when either side says so, with the strongest of its ties', () => {
    const field = mixedField({ direction: 'union', merge: 'max' });
    const graph = buildAnalysisGraph(field);
    expect(graph.ids.map(codesOf(field))).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(arcs(field, graph)).toEqual(['A>B 4', 'B>A 4', 'B>C 5', 'C>B 5', 'C>D 1', 'D>C 1']);
    expect(graph.either).toBe(graph.outgoing);
  });

  it('adds strengths up on request; a tie without one counts as 1', () => {
    const field = mixedField({ direction: 'union', merge: 'sum' });
    expect(arcs(field, buildAnalysisGraph(field))).toEqual(['A>B 9', 'B>A 9', 'B>C 5', 'C>B 5', 'C>D 1', 'D>C 1']);
  });

  it('counts a pair only when both sides say so; a tie without direction is said by both', () => {
    const field = mixedField({ direction: 'intersection', merge: 'max' });
    expect(arcs(field, buildAnalysisGraph(field))).toEqual(['A>B 4', 'B>A 4', 'B>C 5', 'C>B 5']);
  });

  it('keeps direction on request, and knows which pairs are tied either way', () => {
    const field = mixedField({ direction: 'directed', merge: 'sum' });
    const graph = buildAnalysisGraph(field);
    expect(graph.directed).toBe(true);
    expect(arcs(field, graph)).toEqual(['A>B 5', 'B>A 4', 'B>C 5', 'C>B 5', 'C>D 1']);
    expect(arcs(field, graph, 'either')).toHaveLength(6);
  });

  it('leaves out one organisation with its ties', () => {
    const field = mixedField({ direction: 'union' });
    const backbone = field.organizations.find((organization) => organization.code === 'B')?.id ?? null;
    const graph = buildAnalysisGraph(field, backbone);
    expect(graph.ids.map(codesOf(field))).toEqual(['A', 'C', 'D', 'E']);
    expect(arcs(field, graph)).toEqual(['C>D 1', 'D>C 1']);
  });

  it('orders organisations by the id of their file, or by name where there is none', () => {
    const field = fieldOf(['b', 'a', 'c'], []);
    const organizations = field.organizations.map((organization) =>
      organization.code === 'c' ? { ...organization, code: null, name: 'A first' } : organization,
    );
    const graph = buildAnalysisGraph({ ...field, organizations });
    expect(graph.ids).toEqual(['o3', 'o2', 'o1']);
  });
});
