/**
 * A cell that a spreadsheet would run as a formula is written with an apostrophe in front, and read without it: exactly one is added
 * and exactly one is taken off, so that writing and reading give the same text.
 */
const formula = /^'*[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
const control = /^'*[\t\r\n]/;
const number = /^[+-]?\d+([.,]\d+)?$/;

export function guardText(text: string): string {
  return isRisky(text) && !number.test(text) ? `'${text}` : text;
}

export function unguardText(text: string): string {
  return text.startsWith("'") && isRisky(text) ? text.slice(1) : text;
}

function isRisky(text: string): boolean {
  return formula.test(text) || control.test(text);
}
