import type { LinkNetwork } from './linkNetwork.ts';

/** Which of two routes is better: by hops first, then the weakest link, then the product; or by the product first. */
export type RouteOrder = 'hops' | 'product';

export interface RouteSearch {
  readonly network: LinkNetwork;
  /** Who may be asked first, and who may stand in between; by index. */
  readonly isFirst: (v: number) => boolean;
  readonly isOpen: (v: number) => boolean;
  readonly maxHops: number;
  /** How many routes are wanted. */
  readonly most: number;
  readonly by: RouteOrder;
  /** What routes must differ in: in whom is asked first, or in the one after. */
  readonly apart: 'first' | 'second';
}

/** The end of a route, from one of its organisations on. `weakest` and `product` are −1 where a link is not known. */
export interface RouteEnd {
  readonly at: number;
  readonly next: RouteEnd | null;
  readonly hops: number;
  readonly weakest: number;
  readonly product: number;
}

const unknown = -1;
/** Products of the same links in another order differ by less. */
const slip = 1e-12;

/** How many hops each organisation is from those who may be asked first; more than `maxHops` where it is farther. */
export type StepsFromFirst = (v: number) => number;

export function stepsFromFirst({ network, isFirst, isOpen, maxHops }: RouteSearch): StepsFromFirst {
  const steps = network.organizations.map((_, v) => (isFirst(v) ? 0 : maxHops + 1));
  let layer = steps.flatMap((step, v) => (step === 0 ? [v] : []));
  for (let step = 1; step < maxHops && layer.length > 0; step++) {
    const next: number[] = [];
    for (const v of layer) {
      for (const { other } of network.outOf[v] ?? []) {
        if ((steps[other] ?? 0) <= step || !isOpen(other)) continue;
        steps[other] = step;
        next.push(other);
      }
    }
    layer = next;
  }
  return (v) => steps[v] ?? maxHops + 1;
}

/**
 * The best routes to `target`, best first: backwards from it, hop by hop. Of the ends that start at one organisation only those are
 * kept that may still be part of a best route, so that the search is exact. Nobody who may be asked first stands in between, for
 * whoever is engaged is asked themselves. By hops, it ends as soon as there are routes enough.
 */
export function searchRoutes(search: RouteSearch, target: number, steps: StepsFromFirst): readonly RouteEnd[] {
  const { maxHops, most, by } = search;
  const found: Found = { routes: new Map(), kept: new Map() };
  let layer: readonly RouteEnd[] = [{ at: target, next: null, hops: 0, weakest: 1, product: 1 }];
  for (let hop = 1; hop <= maxHops && layer.length > 0; hop++) {
    const added = layer.flatMap((end) => oneHopMore(end, search, steps, found));
    if (by === 'hops' && found.routes.size >= most) break;
    layer = added.filter((end) => found.kept.get(end.at)?.includes(end) === true);
  }
  return [...found.routes.values()].sort(better[by]).slice(0, most);
}

interface Found {
  /** The best route by what routes must differ in. */
  readonly routes: Map<number, RouteEnd>;
  /** The ends that are worth going on from, by where they start. */
  readonly kept: Map<number, RouteEnd[]>;
}

/** Notes the routes that are whole with one hop more, and gives the ends that are not. */
function oneHopMore(end: RouteEnd, search: RouteSearch, steps: StepsFromFirst, found: Found): readonly RouteEnd[] {
  const { network, isFirst, isOpen, maxHops, by, apart } = search;
  const added: RouteEnd[] = [];
  for (const { other, value } of network.into[end.at] ?? []) {
    if (passes(end, other)) continue;
    const longer = extended(end, other, value);
    if (isFirst(other)) {
      const key = apart === 'first' ? other : end.at;
      const best = found.routes.get(key);
      if (best === undefined || better[by](longer, best) < 0) found.routes.set(key, longer);
    } else if (isOpen(other) && longer.hops + steps(other) <= maxHops && keep(longer, found.kept, by)) {
      added.push(longer);
    }
  }
  return added;
}

function extended(next: RouteEnd, at: number, value: number | null): RouteEnd {
  const isKnown = value !== null && next.product !== unknown;
  return {
    at,
    next,
    hops: next.hops + 1,
    weakest: isKnown ? Math.min(value, next.weakest) : unknown,
    product: isKnown ? value * next.product : unknown,
  };
}

function passes(end: RouteEnd, v: number): boolean {
  for (let one: RouteEnd | null = end; one !== null; one = one.next) if (one.at === v) return true;
  return false;
}

/** Keeps an end unless one from the same organisation is as good in every way; drops those that it makes needless. */
function keep(end: RouteEnd, kept: Map<number, RouteEnd[]>, by: RouteOrder): boolean {
  const here = kept.get(end.at);
  if (here === undefined) {
    kept.set(end.at, [end]);
    return true;
  }
  if (here.some((one) => (by === 'hops' && one.hops < end.hops) || isAsGood(one, end))) return false;
  const left = here.filter((one) => !isAsGood(end, one));
  left.push(end);
  kept.set(end.at, left);
  return true;
}

function isAsGood(a: RouteEnd, b: RouteEnd): boolean {
  return a.hops <= b.hops && a.weakest >= b.weakest - slip && a.product >= b.product - slip && comparePaths(a, b) <= 0;
}

function descending(a: number, b: number): number {
  return Math.abs(a - b) <= slip ? 0 : b - a;
}

const better: Readonly<Record<RouteOrder, (a: RouteEnd, b: RouteEnd) => number>> = {
  hops: (a, b) =>
    a.hops - b.hops || descending(a.weakest, b.weakest) || descending(a.product, b.product) || comparePaths(a, b),
  product: (a, b) =>
    descending(a.product, b.product) || a.hops - b.hops || descending(a.weakest, b.weakest) || comparePaths(a, b),
};

function comparePaths(a: RouteEnd | null, b: RouteEnd | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return a.at - b.at || comparePaths(a.next, b.next);
}
