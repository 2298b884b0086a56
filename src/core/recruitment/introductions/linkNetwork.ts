import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Tie } from '../../model/tie.ts';
import { farBeyond, usualTop } from '../../model/usualScale.ts';
import { countedTies } from '../../network/countedRecords.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import { mostTrust, tieTrust } from './tieTrust.ts';

export type LinkedField = Pick<FieldMap, 'organizations' | 'ties' | 'rules'>;

/** Somebody who can introduce: the index of who it is and how good the tie is, from 0 to 1; null where that is not known. */
export interface Link {
  readonly other: number;
  readonly value: number | null;
}

/** Who can introduce whom. Indices follow the imported ids. */
export interface LinkNetwork {
  readonly organizations: readonly Organization[];
  readonly indexOf: ReadonlyMap<OrganizationId, number>;
  /** By index: who can introduce to it, and to whom it can introduce; ascending. */
  readonly into: readonly (readonly Link[])[];
  readonly outOf: readonly (readonly Link[])[];
}

/**
 * The ties that count, as introductions. A trust value conducts from its source to its target alone, as its share of the highest
 * trust that could be given; every other tie conducts both ways, as its share of the highest strength. Trust goes before strength.
 * Nothing is known of a tie without a strength, nor of one that left trust empty where others of its file say it.
 */
export function linkNetwork(field: LinkedField): LinkNetwork {
  const organizations = field.organizations.toSorted(compareOrganizations);
  const indexOf = new Map(organizations.map(({ id }, index) => [id, index]));
  const links = mergedLinks(field, indexOf);
  const into: Link[][] = organizations.map(() => []);
  const outOf: Link[][] = organizations.map(() => []);
  for (const { from, to, value } of links) {
    into[to]?.push({ other: from, value });
    outOf[from]?.push({ other: to, value });
  }
  for (const row of [...into, ...outOf]) row.sort((a, b) => a.other - b.other);
  return { organizations, indexOf, into, outOf };
}

/** What is known of the way from one to the other. */
interface Way {
  readonly from: number;
  readonly to: number;
  trust: number | null;
  strength: number | null;
  /** Whether it is more than a tie the other way that is not said to be mutual. */
  said: boolean;
}

function mergedLinks(field: LinkedField, indexOf: ReadonlyMap<OrganizationId, number>) {
  const ties = countedTies(field);
  const ways = waysOf(ties, indexOf, field.rules.merge);
  const trustTop = mostTrust(ties);
  const strengthTop = mostStrength(ties);
  const size = indexOf.size;
  const isMutual = ({ from, to }: Way) => ways.get(to * size + from)?.said === true;
  return [...ways.values()]
    .filter((way) => way.trust !== null || field.rules.direction !== 'intersection' || (way.said && isMutual(way)))
    .map(({ from, to, trust, strength }) => ({
      from,
      to,
      value: trust === null ? share(strength, strengthTop) : share(trust, trustTop),
    }));
}

function waysOf(
  ties: readonly Tie[],
  indexOf: ReadonlyMap<OrganizationId, number>,
  merge: FieldMap['rules']['merge'],
): ReadonlyMap<number, Way> {
  const asksTrust = filesWithTrust(ties);
  const ways = new Map<number, Way>();
  const way = (from: number, to: number): Way => {
    const key = from * indexOf.size + to;
    const known = ways.get(key) ?? { from, to, trust: null, strength: null, said: false };
    ways.set(key, known);
    return known;
  };
  for (const tie of ties) {
    const [source, target] = [indexOf.get(tie.source), indexOf.get(tie.target)];
    if (source === undefined || target === undefined || source === target) continue;
    const trust = tieTrust(tie);
    const forward = way(source, target);
    forward.said = true;
    if (trust !== null) {
      forward.trust = Math.max(forward.trust ?? trust, trust);
      continue;
    }
    const backward = way(target, source);
    backward.said ||= !tie.directed;
    const strength = asksTrust(tie) ? null : tie.strength;
    for (const one of [forward, backward]) one.strength = joined(one.strength, strength, merge);
  }
  return ways;
}

/** Whether a tie comes from a file in which trust is said of others. */
function filesWithTrust(ties: readonly Tie[]): (tie: Tie) => boolean {
  const files = new Set(
    ties.flatMap((tie) => (tie.origin === null || tieTrust(tie) === null ? [] : [tie.origin.file])),
  );
  return ({ origin }) => origin !== null && files.has(origin.file);
}

function joined(a: number | null, b: number | null, merge: FieldMap['rules']['merge']): number | null {
  if (a === null || b === null) return a ?? b;
  return merge === 'max' ? Math.max(a, b) : a + b;
}

/** Where the scale of strengths ends: at 1 where all are shares of one, else at the next usual end, slips left aside. */
function mostStrength(ties: readonly Tie[]): number {
  const strengths = ties.flatMap(({ strength }) => strength ?? []);
  const areShares = strengths.every((one) => one <= 1) && strengths.some((one) => !Number.isInteger(one));
  return areShares ? 1 : (farBeyond(strengths)?.top ?? usualTop(strengths));
}

function share(value: number | null, top: number): number | null {
  if (value === null) return null;
  return top > 0 ? Math.min(1, Math.max(0, value / top)) : 0;
}
