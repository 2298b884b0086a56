/** Width in px of a text in the size and weight at hand. */
export type Measure = (text: string) => number;

export interface WrappedName {
  readonly lines: readonly string[];
  readonly width: number;
}

const noBreak = '\u00a0';
/** Stands after a maqaf at which a line may end; no name has one. */
const softEnd = '\u200b';

/**
 * A name in one line where it fits `widest`, else in two of about equal width, or three for a long one, broken between words
 * or, where that is not enough, after a maqaf; what is still too wide is cut with an ellipsis. A dash stays with the word
 * before it.
 */
export function wrapName(name: string, widest: number, measure: Measure): WrappedName {
  const text = name.replaceAll(softEnd, '').trim().replace(/\s+/g, ' ');
  const whole = measure(text);
  if (whole <= widest) return { lines: [text], width: whole };
  const words = text.replace(/ ([–—-]) /g, `${noBreak}$1 `).split(' ');
  const two = balanced(words, 2, measure);
  if (two.width <= widest * 1.25) return two;
  const parts = words.flatMap((word) => word.replace(/־(?=.)/gu, `־${softEnd} `).split(' '));
  const twoParts = balanced(parts, 2, measure);
  if (twoParts.width <= widest * 1.25) return twoParts;
  const three = balanced(words, 3, measure);
  if (three.width <= widest * 1.35) return three;
  const threeParts = balanced(parts, 3, measure);
  return threeParts.width <= widest * 1.35 ? threeParts : cut(threeParts, widest * 1.35, measure);
}

/** The break into `count` lines at most whose widest line is narrowest. */
function balanced(words: readonly string[], count: number, measure: Measure): WrappedName {
  const one = joined(words);
  const best: WrappedName = { lines: [one], width: measure(one) };
  if (count === 1 || words.length === 1) return best;
  return words.slice(1).reduce((narrowest, _, index) => {
    const head = joined(words.slice(0, index + 1));
    const headWidth = measure(head);
    if (headWidth >= narrowest.width) return narrowest;
    const tail = balanced(words.slice(index + 1), count - 1, measure);
    const width = Math.max(headWidth, tail.width);
    return width < narrowest.width ? { lines: [head, ...tail.lines], width } : narrowest;
  }, best);
}

function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll(`${softEnd} `, '').replaceAll(softEnd, '');
}

function cut(name: WrappedName, widest: number, measure: Measure): WrappedName {
  const lines = name.lines.map((line) => (measure(line) <= widest ? line : cutLine(line, widest, measure)));
  return { lines, width: Math.max(...lines.map(measure)) };
}

function cutLine(line: string, widest: number, measure: Measure): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)].map(
    (one) => one.segment,
  );
  while (letters.length > 1 && measure(`${letters.join('')}…`) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
