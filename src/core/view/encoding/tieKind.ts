/** The six kinds of tie that Sadeh draws each in its own way. */
export type KnownTieKind = 'programme' | 'information' | 'referral' | 'funding' | 'agreement' | 'membership';

/** One of the six, or the type as the file wrote it; null where nobody said. */
export type TieKind = KnownTieKind | (string & {}) | null;

/** In the order of a legend. */
export const knownTieKinds: readonly KnownTieKind[] = [
  'programme',
  'information',
  'referral',
  'funding',
  'agreement',
  'membership',
];

/**
 * Tried in this order: "funding agreement" is about money, "joint information forum" about a forum. Collaboration and partnership
 * are none of the six: a map that called them a joint programme would say what nobody said.
 */
const words: readonly (readonly [KnownTieKind, RegExp])[] = [
  ['funding', /fund|grant|donat|financ|מימון|מענק|תרומ|תקצוב|תמיכה כספית/],
  ['referral', /refer|הפני/],
  ['agreement', /agreement|contract|memorandum|\bmou\b|הסכם|חוזה|אמנה|מזכר/],
  ['membership', /member|forum|coalition|חברות|פורום|קואליצי/],
  ['programme', /program|joint|project|תכני|תוכני|משותפ|פרויקט/],
  ['information', /inform|knowledge|consult|מידע|ידע|התייעצות/],
];

/** The kind of a tie from its type as written, in Hebrew or English. */
export function tieKind(type: string | null): TieKind {
  const text = type?.trim() ?? '';
  if (text === '') return null;
  const lower = text.toLowerCase();
  return words.find(([, pattern]) => pattern.test(lower))?.[0] ?? text;
}

export function isKnownTieKind(kind: TieKind): kind is KnownTieKind {
  return kind !== null && (knownTieKinds as readonly string[]).includes(kind);
}

/** The known kinds first, in their order, then others by code unit, then ties of which the kind is not known. */
export function compareTieKinds(a: TieKind, b: TieKind): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0 || a === b) return byRank;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function rank(kind: TieKind): number {
  if (kind === null) return knownTieKinds.length + 1;
  const index = (knownTieKinds as readonly string[]).indexOf(kind);
  return index < 0 ? knownTieKinds.length : index;
}
