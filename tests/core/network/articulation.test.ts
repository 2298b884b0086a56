import { describe, expect, it } from 'vitest';
import { buildAnalysisGraph } from '../../../src/core/network/analysisGraph.ts';
import { articulationPoints } from '../../../src/core/network/articulation.ts';
import { fieldOf, type TestTie } from '../../support/fieldOf.ts';
import { networkByCode } from './networkByCode.ts';

describe('who would be cut off', () => {
  it('in a chain, everyone on the shorter side; of equal sides the one with the smallest id stays', () => {
    const chain = fieldOf(
      ['a', 'b', 'c', 'd', 'e'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'e'],
      ],
    );
    expect(networkByCode(chain).articulationPoints).toEqual({ b: ['a'], c: ['d', 'e'], d: ['e'] });
  });

  it('only those of its own component are counted', () => {
    const field = fieldOf(
      ['hub', 'x', 'y', 'p', 'q', 'alone'],
      [
        ['hub', 'x'],
        ['hub', 'y'],
        ['p', 'q'],
      ],
    );
    expect(networkByCode(field).articulationPoints).toEqual({ hub: ['y'] });
  });

  it('nobody, in a ring', () => {
    const ring = fieldOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
    );
    expect(networkByCode(ring).articulationPoints).toEqual({});
  });

  it('a ring of thousands does not exhaust the stack', () => {
    const codes = Array.from({ length: 5000 }, (_, n) => String(n).padStart(4, '0'));
    const ring = codes.map((code, n): TestTie => [code, codes[(n + 1) % codes.length] ?? '']);
    const graph = buildAnalysisGraph(fieldOf([...codes, 'leg'], [...ring, ['0000', 'leg']]));
    expect([...articulationPoints(graph)]).toEqual([[0, [5000]]]);
  });
});
