import type { OnShare } from '../progress.ts';
import { type DelimiterGuess, splitByBestDelimiter } from './delimiter.ts';
import type { Quotes } from './splitRows.ts';

export interface DialectGuess extends DelimiterGuess {
  readonly quotes: Quotes;
  /** Other ways to read the quotes of this file, the likeliest first; empty where nobody need be asked. */
  readonly otherQuotes: readonly Quotes[];
}

/** The separator and the quotes of a text, or those that a person chose. */
export function dialectOf(
  text: string,
  chosenQuotes?: Quotes,
  chosenDelimiter?: string,
  onShare?: OnShare,
): DialectGuess {
  if (chosenQuotes !== undefined) {
    const guess = splitByBestDelimiter(text, chosenQuotes, chosenDelimiter, onShare);
    return { ...guess, quotes: chosenQuotes, otherQuotes: [] };
  }
  const standard = splitByBestDelimiter(text, 'standard', chosenDelimiter, onShare);
  if (text.includes('\\"') && faults(standard) > 0) {
    const backslash = splitByBestDelimiter(text, 'backslash', chosenDelimiter, onShare);
    if (faults(backslash) < faults(standard)) {
      return { ...backslash, quotes: 'backslash', otherQuotes: ['standard', 'plain'] };
    }
  }
  return { ...standard, quotes: 'standard', otherQuotes: othersOf(text, standard) };
}

function faults({ split }: DelimiterGuess): number {
  return split.unclosed === null ? split.strayQuotes.length : Number.POSITIVE_INFINITY;
}

function othersOf(text: string, { delimiter, split }: DelimiterGuess): readonly Quotes[] {
  if (curlyCell(delimiter).test(text)) return ['curly', 'plain'];
  return split.spacedQuotes ? ['plain'] : [];
}

/** A cell from “ to ”, whatever is between the two. */
function curlyCell(delimiter: string): RegExp {
  const edge = /^[,;|\t]$/.test(delimiter) ? `\\${delimiter}` : ',';
  return new RegExp(`(?:^|[\\r\\n${edge}]) *[“„‟][^“”„‟\\r\\n]*[”“] *(?:[\\r\\n${edge}]|$)`);
}
