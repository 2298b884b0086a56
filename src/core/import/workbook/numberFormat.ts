/**
 * What a number format makes of a number, as far as it changes what is meant: a day or an hour, a share, an id of so many digits.
 * Colours, currencies, thousands and how many decimals are shown do not.
 */
export type NumberFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  /** The pattern of one section, `000-00`. */
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'time'; readonly date: boolean; readonly clock: boolean; readonly elapsed: boolean };

export const plainNumber: NumberFormat = { kind: 'number' };

const day: NumberFormat = { kind: 'time', date: true, clock: false, elapsed: false };
const clock: NumberFormat = { kind: 'time', date: false, clock: true, elapsed: false };

/** Formats that have a number and no code of their own in the file. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if (id === 22) return { kind: 'time', date: true, clock: true, elapsed: false };
  if (id === 46) return { kind: 'time', date: false, clock: true, elapsed: true };
  if ((id >= 18 && id <= 21) || id === 45 || id === 47 || (id >= 32 && id <= 35) || id === 55 || id === 56)
    return clock;
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return day;
  return plainNumber;
}

/** The format of a code such as `[$-1010000]d/m/yyyy` or `00000`; its first section counts. */
export function formatOfCode(code: string): NumberFormat {
  const elapsed = /\[(h+|m+|s+)\]/i.test(code);
  const pattern = firstSection(code);
  const bare = withoutLiterals(pattern).replace(/am\/pm|a\/p/gi, 'h');
  if (/^general$/i.test(bare.trim())) return plainNumber;
  const hours = elapsed || /[hs]/i.test(bare);
  // An m beside hours or seconds is minutes; alone it is a month.
  const date = !elapsed && (/[dy]/i.test(bare) || (/m/i.test(bare) && !hours));
  if (date || hours) return { kind: 'time', date, clock: hours, elapsed };
  if (bare.includes('%')) return { kind: 'percent' };
  const zeros = (bare.match(/0/g) ?? []).length;
  if (zeros >= 2 && !/[.,#?eE/@]/.test(bare)) return { kind: 'digits', pattern };
  return plainNumber;
}

/** An integer under a pattern of zeros: 51 under `0000` is `0051`, 1234567 under `000-0000` is `123-4567`. */
export function inDigits(value: number, pattern: string): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return null;
  const pieces = piecesOf(pattern);
  const places = pieces.filter((piece) => piece === null).length;
  const digits = String(value).padStart(places, '0');
  let next = digits.length - places;
  let text = '';
  let first = true;
  for (const piece of pieces) {
    if (piece !== null) {
      text += piece;
      continue;
    }
    if (first) text += digits.slice(0, next);
    first = false;
    text += digits.charAt(next);
    next += 1;
  }
  return text;
}

/** A null for each digit, and the literal texts between them. */
function piecesOf(pattern: string): readonly (string | null)[] {
  const pieces: (string | null)[] = [];
  for (const [piece] of pattern.matchAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|./gsu)) {
    if (piece === '0') pieces.push(null);
    else if (piece.startsWith('"')) pieces.push(piece.replaceAll('"', ''));
    else if (piece.startsWith('\\')) pieces.push(piece.slice(1));
    else if (!/^[_*[]/.test(piece)) pieces.push(piece);
  }
  return pieces;
}

function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\])*/su.exec(code)?.[0] ?? '';
}

function withoutLiterals(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gsu, '');
}
