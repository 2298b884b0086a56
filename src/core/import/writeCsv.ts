import { guardText } from './guardedText.ts';

/**
 * Rows as CSV that every spreadsheet opens: UTF-8 with a byte-order mark, commas, CRLF, every cell quoted that needs it, and no cell
 * that a spreadsheet would run.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: string): string {
  const text = guardText(cell);
  const needsQuotes = /[",;\t\r\n|]/.test(text) || text !== text.trim() || text === '';
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
