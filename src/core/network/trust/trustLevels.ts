import { fewestRaters } from '../dataGates.ts';
import { mean } from './rating.ts';

/** Somebody in an organisation in a sector, each by whatever it is called. */
export interface TrustPerson {
  readonly key: string;
  readonly organization: string;
  readonly sector: string | null;
}

/** What one person says of another, by their keys; null where only that they are tied is known. */
export interface PersonTrust {
  readonly from: string;
  readonly to: string;
  readonly trust: number | null;
}

/** Trust of the persons of one group in those of another, or of their own. */
export interface GroupTrust {
  readonly from: string;
  readonly to: string;
  /** Ties between persons, and how many there could be. */
  readonly ties: number;
  readonly possible: number;
  readonly density: number | null;
  /** Over ties, and not over the means of smaller groups; null where no tie says how much. */
  readonly mean: number | null;
  /** How many persons it comes from. */
  readonly raters: number;
  /** Whether the mean may be shown: at least three gave it. */
  readonly shown: boolean;
}

export interface TrustLevels {
  /** By person: the mean of what others say of them; null where nobody does. */
  readonly persons: ReadonlyMap<string, number | null>;
  /** Pairs with a tie, in code-unit order. */
  readonly organizations: readonly GroupTrust[];
  readonly sectors: readonly GroupTrust[];
  readonly within: number | null;
  readonly between: number | null;
  readonly overall: number | null;
  /** How many persons each of these three means comes from. */
  readonly raters: { readonly within: number; readonly between: number; readonly overall: number };
}

interface Dyad extends PersonTrust {
  readonly source: TrustPerson;
  readonly target: TrustPerson;
}

/**
 * Ties between persons, added up to organisations and sectors (Zaheer, McEvily & Perrone 1998; Lazega et al. 2008). Several ties of
 * one person to another are one, with the mean of what they say; ties to oneself and of persons who are not listed do not count.
 */
export function trustLevels(people: readonly TrustPerson[], ties: readonly PersonTrust[]): TrustLevels {
  const dyads = dyadsOf(people, ties);
  const within = dyads.filter(({ source, target }) => source.organization === target.organization);
  const between = dyads.filter(({ source, target }) => source.organization !== target.organization);
  return {
    persons: new Map(people.map(({ key }) => [key, trustIn(dyads.filter(({ to }) => to === key))])),
    organizations: groupsOf(people, dyads, ({ organization }) => organization),
    sectors: groupsOf(people, dyads, ({ sector }) => sector),
    within: trustIn(within),
    between: trustIn(between),
    overall: trustIn(dyads),
    raters: { within: ratersIn(within), between: ratersIn(between), overall: ratersIn(dyads) },
  };
}

function ratersIn(dyads: readonly Dyad[]): number {
  return new Set(dyads.filter(({ trust }) => trust !== null).map(({ from }) => from)).size;
}

function trustIn(dyads: readonly Dyad[]): number | null {
  return mean(dyads.flatMap(({ trust }) => trust ?? []));
}

function dyadsOf(people: readonly TrustPerson[], ties: readonly PersonTrust[]): readonly Dyad[] {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const dyads = new Map<string, Dyad[]>();
  for (const tie of ties) {
    const [source, target] = [byKey.get(tie.from), byKey.get(tie.to)];
    if (source === undefined || target === undefined || source === target) continue;
    const key = JSON.stringify([tie.from, tie.to]);
    dyads.set(key, [...(dyads.get(key) ?? []), { ...tie, source, target }]);
  }
  return [...dyads.values()].flatMap((same) => same.slice(0, 1).map((first) => ({ ...first, trust: trustIn(same) })));
}

function groupsOf(
  people: readonly TrustPerson[],
  dyads: readonly Dyad[],
  groupOf: (person: TrustPerson) => string | null,
): readonly GroupTrust[] {
  const sizes = new Map<string, number>();
  for (const person of people) {
    const group = groupOf(person);
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const pairs = new Map<string, { readonly from: string; readonly to: string; readonly dyads: Dyad[] }>();
  for (const dyad of dyads) {
    const [from, to] = [groupOf(dyad.source), groupOf(dyad.target)];
    if (from === null || to === null) continue;
    const key = JSON.stringify([from, to]);
    const pair = pairs.get(key) ?? { from, to, dyads: [] };
    pair.dyads.push(dyad);
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .sort((a, b) => order(a.from, b.from) || order(a.to, b.to))
    .map(({ from, to, dyads: held }): GroupTrust => {
      const [here, there] = [sizes.get(from) ?? 0, sizes.get(to) ?? 0];
      const possible = here * (from === to ? there - 1 : there);
      const raters = new Set(held.map((dyad) => dyad.from)).size;
      return {
        from,
        to,
        ties: held.length,
        possible,
        density: possible === 0 ? null : held.length / possible,
        mean: trustIn(held),
        raters,
        shown: ratersIn(held) >= fewestRaters,
      };
    });
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
