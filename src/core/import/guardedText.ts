/**
 * A cell that a spreadsheet would run as a formula is written with an apostrophe in front, and read without it: exactly one is added
 * and exactly one is taken off, so that writing and reading give the same text.
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n\0]/;
const number = /^[+-]?\d+([.,]\d+)?$/;

export function guardText(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

export function unguardText(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
