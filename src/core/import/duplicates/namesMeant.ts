import type { Organization } from '../../model/organization.ts';
import { foldText } from '../fold.ts';
import { nearNames } from './nearNames.ts';

const most = 3;
/** So many comparisons of a text with a name take no time that anybody notices. */
const quick = 200_000;

/**
 * For each text, the names of organisations that it may be meant for, the likeliest first: the same name but for its writing, else
 * who has the same number as id but for zeros, else, where there are not too many of both, a name of which it is most. In the
 * order of the texts; those without any are left out.
 */
export function namesMeant(
  texts: readonly string[],
  organizations: readonly Organization[],
): ReadonlyMap<string, readonly string[]> {
  const near = nearNames(texts, organizations);
  const others = new Set(texts.filter((text) => !near.has(text)));
  const known = others.size * organizations.length > quick ? [] : organizations.map(({ name }) => lettersOf(name));
  const holders = holdersByNumber(organizations);
  return new Map(
    [...new Set(texts)].flatMap((text) => {
      const names = near.get(text) ?? holders.get(withoutZeros(text) ?? '') ?? nearest(lettersOf(text), known);
      return names.length === 0 ? [] : [[text, names]];
    }),
  );
}

/** Who has the id that a spreadsheet may have turned into a number: `7` for `007`. */
function holdersByNumber(organizations: readonly Organization[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { code, name } of organizations) {
    const number = code === null ? null : withoutZeros(code);
    if (number === null) continue;
    const names = holders.get(number);
    if (names === undefined) holders.set(number, [name]);
    else if (names.length < most) names.push(name);
  }
  return holders;
}

/** The number that a text writes, without the zeros around it (`007`, `7.0`); null where it is none. */
function withoutZeros(text: string): string | null {
  return /^\s*0*(\d{1,30})(?:\.0+)?\s*$/.exec(text)?.[1] ?? null;
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
