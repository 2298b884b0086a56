const byteOrderMark = '\uFEFF';

// Numbers are never formulas; they stay numbers in a spreadsheet.
const plainNumber = /^[-+]?\d+(\.\d+)?$/;
// What a spreadsheet may run (with its full-width forms), after any invisible or white characters. A text that already has
// apostrophes before a formula gets one more, so that taking one away always gives back what was written.
const formula = /^'*[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
const startsWithControl = /^'*[\t\r\n]/;
const needsQuotes = /[",;\r\n\t]|^\s|\s$/;

/** One cell as a spreadsheet opens it without running anything: `'` before whatever could be a formula. */
export function csvCell(text: string): string {
  const risky = !plainNumber.test(text) && (formula.test(text) || startsWithControl.test(text));
  const safe = risky ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole table as CSV text: byte order mark (for Excel's sake), commas, CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
