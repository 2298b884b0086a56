import { foldText } from '../fold.ts';

/** What separates names without a doubt; no name holds one of these. */
const plain = /[|;\n\r\u2028]+/;

/**
 * The names in one cell. `separator`: a person's choice, or what the column shows; without it commas separate names that are all
 * known. Names that hold a comma and are known stay whole where commas separate.
 */
export function separateNames(
  cell: string,
  separator: string | undefined,
  isKnown: (text: string) => boolean,
): readonly string[] {
  const cuts = separator === undefined || [',', '|', ';', '\n'].includes(separator) ? plain : separator;
  const pieces = cell.split(cuts).flatMap((piece) => {
    if (separator === ',') return atCommas(piece, isKnown);
    return separator === undefined && isListOfKnown(piece, isKnown) ? piece.split(',') : [piece];
  });
  return [...new Set(pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== ''))];
}

/** Whether commas part nothing but names that are known, and the whole is none. */
function isListOfKnown(text: string, isKnown: (text: string) => boolean): boolean {
  return text.includes(',') && !isKnown(text) && text.split(',').every((part) => isKnown(part));
}

/** The longest known names first: `Haifa, Welfare, Acre` is two where `Haifa, Welfare` is known. */
function atCommas(text: string, isKnown: (text: string) => boolean): readonly string[] {
  const parts = text.split(',');
  const names: string[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = parts.length;
    while (end > start + 1 && !isKnown(parts.slice(start, end).join(','))) end -= 1;
    names.push(parts.slice(start, end).join(','));
    start = end;
  }
  return names;
}

/**
 * Whether commas separate the names of a column: most cells hold one, and what they part is known or comes again, or it comes again
 * where cells part into three and more, as names seldom do. A guess, since names hold commas too.
 */
export function commasSeparate(cells: readonly string[], known: ReadonlySet<string>): boolean {
  const isKnown = (text: string) => known.has(foldText(text));
  const open = cells.filter((cell) => cell.includes(',') && !plain.test(cell) && !isKnown(cell));
  if (open.length === 0 || open.length * 2 < cells.length) return false;
  const parts = open.flatMap((cell) => atCommas(cell, isKnown)).map(foldText);
  const knownParts = parts.filter((part) => known.has(part)).length;
  const different = new Set(parts).size;
  if (knownParts * 2 >= parts.length || different <= parts.length * 0.7) return true;
  const comesAgain = different < parts.length || parts.some((part) => cells.some((cell) => foldText(cell) === part));
  return comesAgain && open.some((cell) => atCommas(cell, isKnown).length > 2);
}
