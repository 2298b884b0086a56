export type TextDirection = 'rtl' | 'ltr';

const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The direction that a text has by its first letter; left to right where it has none. */
export function textDirection(text: string): TextDirection {
  const letter = firstLetter.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** The text with any directional controls of its own taken out. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/**
 * A line wrapped in an isolate of a stated direction, so that it looks the same on every canvas, whatever that canvas's own
 * direction: a detached one is left to right.
 */
export function isolated(line: string, direction: TextDirection): string {
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${line}\u2069`;
}
