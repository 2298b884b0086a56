import { describe, expect, it } from 'vitest';
import { csvOf, type Fields, type Json, referenceText, rounded } from './referenceCases.ts';
import { run } from './terminalOf.ts';

interface EdgeCase {
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number?])[];
  readonly expected: Fields;
}

const cases = Object.entries(
  (JSON.parse(referenceText('cases_edge.json')) as { readonly cases: Readonly<Record<string, EdgeCase>> }).cases,
);

/** The answer of the terminal for the case, given as two ordinary files. */
function answerFor({ directed, nodes, edges }: EdgeCase) {
  const files = {
    'organisations.csv': csvOf(
      ['id'],
      nodes.map((id) => [id]),
    ),
    'ties.csv': csvOf(
      ['source', 'target', 'strength'],
      edges.map(([from, to, strength = 1]) => [from, to, strength]),
    ),
  };
  const flags = ['--merge', 'sum', ...(directed ? ['--direction', 'directed'] : [])];
  const given = ['--organizations', 'organisations.csv', '--ties', 'ties.csv'];
  const { code, answer, message } = run(files, 'analyze', '--json', '--all', ...given, ...flags);
  expect({ code, message }).toEqual({ code: 0, message: '' });
  return JSON.parse(answer);
}

/** What the answer says under each key that the case expects; figures of nobody are none where the case says none. */
function foundFor({ expected }: EdgeCase, reference: Fields): Fields {
  const sizes = (reference.weak_components as { readonly sizes: Json }).sizes;
  const normalised = Object.values(reference.betweenness_normalised as Fields);
  const special: Fields = {
    weak_components: sizes,
    betweenness_normalised: normalised.every((value) => value === null)
      ? null
      : (reference.betweenness_normalised ?? null),
  };
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, key in special ? (special[key] ?? null) : (reference[key] ?? null)]),
  );
}

describe('networks that are hardly any, read from ordinary files, have their published values', () => {
  it.each(cases)('%s', (_, one) => {
    const { reference, organizations, density } = answerFor(one);
    expect(rounded(foundFor(one, reference), 8)).toEqual(rounded(one.expected, 8));
    expect({ organizations, density: rounded(density, 8) }).toEqual({
      organizations: one.nodes.length,
      density: rounded(one.expected.density ?? null, 8),
    });
  });

  it('are all of them', () => {
    expect(cases).toHaveLength(16);
  });
});
