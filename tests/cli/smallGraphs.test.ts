import { describe, expect, it } from 'vitest';
import { analyzed } from './terminalOf.ts';

const ties = 'source,target\na,b\nb,c\n';

describe('sadeh analyze --all on small files', () => {
  it.each([
    [
      ['1', '2', '2'],
      ['1', '2'],
    ],
    [
      ['3', '6', '4'],
      ['3', '4', '6'],
    ],
    [
      ['Red team', 'Blue team', 'Green team'],
      ['Blue team', 'Green team', 'Red team'],
    ],
    [
      ['health', 'Health', 'x'],
      ['Health', 'health', 'x'],
    ],
  ])('reads a column called group as sectors though nothing in it comes again: %j', (groups, order) => {
    const nodes = `id,group\n${['a', 'b', 'c'].map((id, at) => `${id},${groups[at]}`).join('\n')}`;
    const { reference } = analyzed({ 'n.csv': nodes, 'e.csv': ties }, '--all');
    expect(reference.mixing_matrix.order).toEqual(order);
    expect(reference.diversity_of_groups.N).toBe(3);
  });

  it('reads ties that JSON writes as bare lists', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, group: 'x' }));
    const edges = [
      ['a', 'b', 2],
      ['b', 'c', 3, 1],
      ['c', 'b', 1],
    ];
    const { reference } = analyzed(
      { 'g.json': JSON.stringify({ directed: true, nodes, edges }) },
      '--all',
      '--direction',
      'directed',
    );
    expect(reference.out_strength).toEqual({ a: 2, b: 3, c: 1 });
    expect(reference.in_strength).toEqual({ a: 0, b: 3, c: 3 });
  });

  it('leaves long texts under group as they are', () => {
    const text = 'a sentence of so many words that nobody would call it a group';
    const nodes = `id,group\na,${text}\nb,${text} or so\nc,another ${text}\n`;
    const { reference } = analyzed({ 'n.csv': nodes, 'e.csv': ties }, '--all');
    expect(reference.mixing_matrix).toEqual({ order: [], counts: [] });
  });

  it('finds no spread of E-I where every way to deal the sectors out gives the same', () => {
    const pairs = 'a,b\na,c\na,d\na,e\nb,c\nb,d\nb,e\nc,d\nc,e\nd,e\n';
    const files = { 'n.csv': 'id,group\na,x\nb,y\nc,z\nd,z\ne,z\n', 'e.csv': `source,target\n${pairs}` };
    const { permutation, exact_permutation } = analyzed(files, '--all').reference.ei_index_symmetrised;
    expect(permutation).toEqual({
      reps: 20_000,
      seed: 1,
      p_more_homophilous_or_equal: 1,
      p_more_heterophilous_or_equal: 1,
      mean_ei: expect.closeTo(0.4, 12),
      sd_ei: 0,
    });
    expect(exact_permutation).toEqual({
      assignments: 20,
      p_more_homophilous_or_equal: 1,
      p_more_heterophilous_or_equal: 1,
      mean_external: expect.closeTo(7, 12),
      count_le: 20,
      count_ge: 20,
    });
  });

  it.each(['abcdef', 'cebadf', 'fedcba', 'adbecf'])('divides the path %s in the middle', (path) => {
    const rows = [...path].slice(1).map((id, at) => `${path[at]},${id}`);
    const files = { 'n.csv': `id\n${[...'abcdef'].join('\n')}`, 'e.csv': `source,target\n${rows.join('\n')}` };
    const { Q, n_communities, membership } = analyzed(files, '--all').reference.best_modularity_symmetrised_binary;
    expect([Q, n_communities]).toEqual([expect.closeTo(0.3, 12), 2]);
    expect(new Set([...path].slice(0, 3).map((id) => membership[id])).size).toBe(1);
  });

  /** Two with partners of 3 and 4 ties, two with partners of 4, 9 and 9: 1/ln 3 + 1/ln 4 both times. */
  it('keeps the order of the file among introductions of equal worth, whatever the sums round to', () => {
    const withTies = (hub: string, ends: readonly string[], count: number) => [
      ...ends.map((end) => [end, hub]),
      ...Array.from({ length: count - ends.length }, (_, at) => [hub, `${hub}${at}`]),
    ];
    const first = ['a1', 'a2'];
    const second = ['b1', 'b2'];
    const rows = [
      ...withTies('p', first, 3),
      ...withTies('q', first, 4),
      ...withTies('r', second, 4),
      ...withTies('s', second, 9),
      ...withTies('t', second, 9),
    ];
    const pairsOf = (ids: readonly string[]) => {
      const others = [...new Set(rows.flat())].filter((id) => !ids.includes(id));
      const nodes = `id\n${[...ids, ...others].join('\n')}`;
      const files = { 'n.csv': nodes, 'e.csv': `source,target\n${rows.map((row) => row.join(',')).join('\n')}` };
      const found = analyzed(files, '--all').reference.link_prediction_top15_by_adamic_adar;
      const pairs: readonly (readonly string[])[] = found.map(({ u, v }: Readonly<Record<'u' | 'v', string>>) => [
        u,
        v,
      ]);
      return pairs.filter((pair) => pair.every((id) => ids.includes(id)));
    };
    expect(pairsOf([...first, ...second])).toEqual([first, second]);
    expect(pairsOf([...second, ...first])).toEqual([second, first]);
  });
});
