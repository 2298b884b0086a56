import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { linkNetwork } from '../../../../src/core/recruitment/introductions/linkNetwork.ts';
import { isFirstContact, mayBeAsked } from '../../../../src/core/recruitment/introductions/mayBeAsked.ts';
import type { Route } from '../../../../src/core/recruitment/introductions/route.ts';
import { routeFinder } from '../../../../src/core/recruitment/introductions/routesTo.ts';
import { codesOf, fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { seededRandom } from '../../../support/random.ts';

const stages = ['active', 'inDialogue', 'identified', 'committed', 'declined'] as const;

function randomField(seed: number): FieldMap {
  const random = seededRandom(seed);
  const codes = Array.from({ length: 12 }, (_, index) => `N${String(index).padStart(2, '0')}`);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const ties = Array.from({ length: 34 }, (): TestTie => {
    const strength = pick([undefined, 1, 2, 3, 4, 5]);
    return strength === undefined ? [pick(codes), pick(codes)] : [pick(codes), pick(codes), strength];
  });
  const known = Object.fromEntries(codes.map((code) => [code, { stage: pick(stages) }]));
  const field = fieldOf(codes, ties, { known });
  const withTrust = field.ties.map((tie) => ({
    ...tie,
    extra: random() < 0.4 ? [['trust', pick(['1', '2', '3', '4'])] as const] : [],
  }));
  return { ...field, ties: withTrust };
}

/** Every simple path of at most three hops, by plain trying; the best of each first contact. */
function byTrying(
  field: FieldMap,
  target: number,
): readonly (readonly [path: string, values: readonly (number | null)[]])[] {
  const { organizations, into } = linkNetwork(field);
  const paths: (readonly [readonly number[], readonly (number | null)[]])[] = [];
  const walk = (path: readonly number[], values: readonly (number | null)[]): void => {
    for (const { other, value } of into[path[0] as number] ?? []) {
      const one = organizations[other];
      if (one === undefined || path.includes(other)) continue;
      if (isFirstContact(one, field)) {
        paths.push([
          [other, ...path],
          [value, ...values],
        ]);
      } else if (values.length < 2 && mayBeAsked(one, field.recruitment)) walk([other, ...path], [value, ...values]);
    }
  };
  walk([target], []);
  const rank = (values: readonly (number | null)[]) => {
    const known = values.flatMap((value) => value ?? []);
    const isKnown = known.length === values.length;
    const product = isKnown ? known.reduce((sum, value) => sum * value, 1) : -1;
    return [values.length, isKnown ? -Math.min(...known) : 1, -Math.round(product * 1e9)];
  };
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((x, i) => x - (b[i] ?? 0)).find((x) => x !== 0) ?? 0;
  const sorted = paths.toSorted((a, b) => compare(rank(a[1]), rank(b[1])) || compare(a[0], b[0]));
  const firsts = sorted.filter(([path], at) => sorted.findIndex(([other]) => other[0] === path[0]) === at);
  return firsts.slice(0, 3).map(([path, values]) => [path.map((v) => organizations[v]?.code).join(' '), values]);
}

describe('the search for routes', () => {
  it('finds what trying every path finds', () => {
    let found = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const field = randomField(seed);
      const code = codesOf(field);
      const reach = routeFinder(field);
      const { organizations } = linkNetwork(field);
      organizations.forEach((target, index) => {
        const { routes, without } = reach(target.id);
        if (without === 'engaged' || without === 'declined') return;
        const paths = routes.map(({ path }: Route) => path.map(code).join(' '));
        expect(paths, `seed ${seed}, ${target.code}`).toEqual(byTrying(field, index).map(([path]) => path));
        found += paths.length;
      });
    }
    expect(found).toBeGreaterThan(500);
  });
});
