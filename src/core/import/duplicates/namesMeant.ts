import type { Organization } from '../../model/organization.ts';
import { foldText } from '../fold.ts';
import { nearNames } from './nearNames.ts';

const most = 3;
/** So many comparisons of a text with a name take no time that anybody notices. */
const quick = 200_000;

/**
 * For each text, the names of organisations that it may be meant for, the likeliest first: the same name but for its writing, else,
 * where there are not too many of both, a name of which it is most. In the order of the texts; those without any are left out.
 */
export function namesMeant(
  texts: readonly string[],
  organizations: readonly Organization[],
): ReadonlyMap<string, readonly string[]> {
  const near = nearNames(texts, organizations);
  const others = new Set(texts.filter((text) => !near.has(text)));
  const known = others.size * organizations.length > quick ? [] : organizations.map(({ name }) => lettersOf(name));
  return new Map(
    [...new Set(texts)].flatMap((text) => {
      const names = near.get(text) ?? nearest(lettersOf(text), known);
      return names.length === 0 ? [] : [[text, names]];
    }),
  );
}

interface Letters {
  readonly name: string;
  /** Another number is another body. */
  readonly digits: string;
  /** Each two of its letters that are neighbours. */
  readonly pairs: ReadonlySet<string>;
}

const nearEnough = 0.5;

/** A text that is no spelling of any name may still be most of one. */
function nearest(text: Letters, known: readonly Letters[]): readonly string[] {
  const near = known
    .filter(({ digits }) => digits === text.digits)
    .map(({ name, pairs }) => ({ name, share: sharedPairs(text.pairs, pairs) }))
    .filter(({ share }) => share >= nearEnough)
    .sort((a, b) => b.share - a.share);
  return [...new Set(near.map(({ name }) => name))].slice(0, most);
}

function lettersOf(name: string): Letters {
  const folded = ` ${foldText(name)} `;
  const pairs = Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2));
  return { name, digits: folded.replace(/\D+/g, ' '), pairs: new Set(pairs) };
}

/** Which share of the neighbouring letters two texts have in common, from 0 to 1 (Dice). */
function sharedPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
