import type { MemberTraits } from '../../memberTraits.ts';
import { bestSplit } from './bestSplit.ts';
import { allDifferences, betweenOf, differencesIn, totalOf } from './differences.ts';
import { type Faultline, type LineAttribute, lineAttributes, warnFrom } from './faultline.ts';
import type { LineTraits } from './lineTraits.ts';

/** A member and what it is compared by. */
export interface LineMember {
  readonly holder: MemberTraits['holder'];
  readonly traits: LineTraits;
}

/**
 * The strongest faultline of a group, Fau: of all splits into two the largest share of what members differ by that lies between the
 * sides (Thatcher, Jehn & Zanutto 2003, GDN 12:217). Null with fewer than four members, or where they differ in nothing. Whoever is
 * not known in an attribute adds nothing to it.
 */
export function findFaultline(members: readonly LineMember[], seed: number): Faultline | null {
  const traits = members.map((one) => one.traits);
  const strength = fauOf(traits, seed);
  if (strength === null) return null;
  const { fau, isFirst, exact } = strength;
  const side = (first: boolean) => members.flatMap(({ holder }, index) => (isFirst[index] === first ? [holder] : []));
  return { fau, attributes: alongLine(traits, isFirst), sides: [side(true), side(false)], exact };
}

export function fauOf(
  traits: readonly LineTraits[],
  seed: number,
): { readonly fau: number; readonly isFirst: readonly boolean[]; readonly exact: boolean } | null {
  const differences = allDifferences(traits);
  const total = totalOf(differences);
  const split = bestSplit(differences, seed);
  // What is left of rounding where all are alike.
  if (split === null || total < 1e-9) return null;
  return { fau: Math.min(1, split.between / total), isFirst: split.isFirst, exact: split.exact };
}

/** In which attributes the line itself is strong. */
function alongLine(traits: readonly LineTraits[], isFirst: readonly boolean[]): readonly LineAttribute[] {
  return lineAttributes
    .map((attribute) => {
      const differences = differencesIn(traits, attribute);
      const total = totalOf(differences);
      return { attribute, share: total < 1e-9 ? 0 : betweenOf(differences, (i) => isFirst[i] === true) / total };
    })
    .filter(({ share }) => share >= warnFrom - 1e-9)
    .sort((a, b) => b.share - a.share)
    .map(({ attribute }) => attribute);
}
