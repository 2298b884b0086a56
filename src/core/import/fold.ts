/**
 * Two texts that mean one thing are made equal for comparing; what is shown and kept is always the text as written.
 */

/** Direction marks, zero-width characters, the byte-order mark and the soft hyphen. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;
const quotes = /[״“”„‟″]/g;
const apostrophes = /[׳‘’‚′`]/g;
const dashes = /[־‐-―−_]/g;

/** Whether there is anything of all this in a text; in most there is not. */
const marked = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff״“”„‟″׳‘’‚′`]|''|[^\S ]|\s{2}/;

/** For names, ids and words of a vocabulary: NFC, no marks that cannot be seen, single spaces, one form of quotes, lower case. */
export function foldText(text: string): string {
  const composed = text.normalize('NFC');
  return (marked.test(composed) ? unmarked(composed) : composed).trim().toLowerCase();
}

function unmarked(text: string): string {
  return text
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(/''/g, '"');
}

/** For words of a vocabulary: as `foldText`, and one form of dashes and gendered endings (`פעיל/ה`). */
export function foldWord(text: string): string {
  return foldText(text)
    .replace(dashes, ' ')
    .replace(/(?<=[א-ת])[/.]([הת]|ית|ות)(?![א-ת])/g, '')
    .replace(/-/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** A title without what hangs on it: `Influence (1-5):` is `influence` with a scale, `Name (EN)` is `name` in a language. */
export interface FoldedHeader {
  readonly words: string;
  readonly scale: { readonly low: number; readonly high: number } | null;
  /** Whether the title says which language the column is in. */
  readonly language: boolean;
}

const scalePattern = /[([]\s*(\d{1,3})\s*(?:[-–—־]|to|עד)\s*(\d{1,3})\s*[)\]]/;
const languages = new Set([
  'en',
  'eng',
  'english',
  'he',
  'heb',
  'hebrew',
  'ar',
  'arabic',
  'אנגלית',
  'עברית',
  'ערבית',
  'באנגלית',
  'בעברית',
  'בערבית',
]);

export function foldHeader(title: string): FoldedHeader {
  const text = foldText(title.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const range = scalePattern.exec(text);
  const low = Number(range?.[1]);
  const high = Number(range?.[2]);
  const aside = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => foldWord(match[1] ?? ''));
  const bare = foldWord(text.replace(/[([][^)\]]*[)\]]/g, ' ')).replace(/[\s:*?#.]+$/, '');
  return {
    words: bare === '' ? foldWord(text) : bare,
    scale: range !== null && low < high ? { low, high } : null,
    language: aside.some((word) => languages.has(word)),
  };
}
