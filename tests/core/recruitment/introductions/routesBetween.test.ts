import { describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import { routesBetween } from '../../../../src/core/recruitment/introductions/routesTo.ts';
import { type Fields, referenceText } from '../../../cli/referenceCases.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';
import { fieldOfCase } from './fieldOfCase.ts';

const { results } = JSON.parse(referenceText('cases_warm_paths.json')) as { readonly results: readonly Fields[] };
const field = fieldOfCase(JSON.parse(referenceText('synthetic_stakeholders_A.json')) as Fields);

function best({ source, target }: Fields, maxHops: number) {
  const idOf = (code: unknown) => field.organizations.find((one) => one.code === code)?.id as OrganizationId;
  const [route] = routesBetween(idOf(source), idOf(target), field, { by: 'product', maxHops });
  return { product: route?.product ?? null, hops: route?.hops ?? null };
}

function near(found: number | null, published: unknown): boolean {
  if (found === null || typeof published !== 'number') return found === published;
  return Math.abs(found - published) < 1e-8;
}

describe('the best product of trust, as published', () => {
  it('is found within three hops, within six and without a limit, with the fewest hops that reach it', () => {
    const differing = results.filter((one) => {
      const [three, six, all] = [best(one, 3), best(one, 6), best(one, 40)];
      return !(
        near(three.product, one.best_product_within_3_hops) &&
        near(six.product, one.best_product_within_6_hops) &&
        near(six.hops, one.hops_of_best_within_6) &&
        near(all.product, one.best_product_unlimited) &&
        near(all.hops, one.min_hops_of_unlimited_best)
      );
    });
    expect(results).toHaveLength(105);
    expect(differing).toEqual([]);
  });
});

describe('routes from one organisation to another', () => {
  const ties = [
    ['A', 'B', 1],
    ['B', 'D', 3],
    ['A', 'C', 3],
    ['C', 'D', 2],
    ['A', 'D', 1],
  ] as const;

  function paths(known: Parameters<typeof fieldOf>[2], by: 'hops' | 'product') {
    const map = fieldOf(['A', 'B', 'C', 'D'], ties, known);
    const [a, , , d] = map.organizations;
    const code = codesOf(map);
    return routesBetween(a?.id as OrganizationId, d?.id as OrganizationId, map, { by }).map(({ path }) =>
      path.map(code).join(''),
    );
  }

  it('go through different organisations next to the first, best by the order that is asked for', () => {
    expect(paths({}, 'hops')).toEqual(['AD', 'ACD', 'ABD']);
    expect(paths({}, 'product')).toEqual(['ACD', 'AD', 'ABD']);
  });

  it('pass over whoever declined or is to be left alone', () => {
    const known = { B: { stage: 'declined' }, C: { doNotContact: true } } as const;
    expect(paths({ known }, 'product')).toEqual(['AD']);
  });

  it('lead nowhere to oneself', () => {
    const [a] = field.organizations;
    const id = a?.id as OrganizationId;
    expect(routesBetween(id, id, field)).toEqual([]);
  });
});
