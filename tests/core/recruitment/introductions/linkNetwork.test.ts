import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../../src/core/model/tie.ts';
import { linkNetwork } from '../../../../src/core/recruitment/introductions/linkNetwork.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';

type Trusts = readonly (string | null)[];

/** `AB 0.75` for every link from A to B of that value. */
function links(ties: readonly TestTie[], trusts: Trusts = [], title = 'trust', inOneFile = false): readonly string[] {
  const field = fieldOf(['A', 'B', 'C'], ties);
  const told = field.ties.map((tie, index): Tie => {
    const trust = trusts[index] ?? null;
    const origin = inOneFile ? { file: 't.csv', row: index + 2 } : null;
    return { ...tie, origin, extra: trust === null ? [] : [[title, trust]] };
  });
  const { organizations, outOf } = linkNetwork({ ...field, ties: told });
  return organizations.flatMap(({ code }, v) =>
    (outOf[v] ?? []).map(({ other, value }) => `${code}${organizations[other]?.code} ${value ?? '–'}`),
  );
}

describe('how good a tie is for an introduction', () => {
  it('is its share of the highest strength, both ways', () => {
    expect(
      links([
        ['A', 'B', 3],
        ['B', 'C', 2],
      ]),
    ).toEqual(['AB 1', 'BA 1', `BC ${2 / 3}`, `CB ${2 / 3}`]);
    expect(
      links([
        ['A', 'B', 5],
        ['B', 'C', 2],
      ]),
    ).toEqual(['AB 1', 'BA 1', 'BC 0.4', 'CB 0.4']);
    expect(
      links([
        ['A', 'B', 0.5],
        ['B', 'C', 1],
      ]),
    ).toEqual(['AB 0.5', 'BA 0.5', 'BC 1', 'CB 1']);
  });

  it('is not known where nobody gave a strength', () => {
    expect(
      links([
        ['A', 'B'],
        ['B', 'C', 3],
      ]),
    ).toEqual(['AB –', 'BA –', 'BC 1', 'CB 1']);
  });

  it('is trust before strength, from its source to its target alone', () => {
    expect(
      links(
        [
          ['A', 'B', 1],
          ['B', 'C', 3],
        ],
        ['3'],
      ),
    ).toEqual(['AB 0.75', 'BC 1', 'CB 1']);
    expect(
      links(
        [
          ['A', 'B', 1],
          ['B', 'A', 2],
          ['A', 'B', 1],
        ],
        ['3', '2', '1'],
      ),
    ).toEqual(['AB 0.75', 'BA 0.5']);
  });

  it('is a share of the scale that a title names, in Hebrew too', () => {
    expect(links([['A', 'B', 1]], ['3'], 'מידת אמון (1-5)')).toEqual(['AB 0.6']);
  });

  it('is not known where trust was left empty in a file that says it of others', () => {
    const ties: readonly TestTie[] = [
      ['A', 'B', 3],
      ['B', 'C', 3],
    ];
    expect(links(ties, ['4', null], 'trust', true)).toEqual(['AB 1', 'BC –', 'CB –']);
    expect(links(ties, ['4', null], 'trust', false)).toEqual(['AB 1', 'BC 1', 'CB 1']);
  });
});
