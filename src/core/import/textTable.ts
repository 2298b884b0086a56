import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { cleanText } from './cleanText.ts';
import { splitByBestDelimiter } from './delimiter.ts';
import { decode, detectEncoding, type Encoding, encodings } from './encoding.ts';
import { refusalOf } from './fileSignature.ts';
import type { ImportIssueCode } from './issueCodes.ts';
import { limits } from './limits.ts';
import type { RawFile } from './rawFile.ts';

/** A file as rows of cells, before anything is known of its columns. */
export interface TextTable {
  readonly file: string;
  readonly pasted: boolean;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly encodings: readonly Encoding[];
  readonly encodingCertain: boolean;
  readonly delimiter: string;
  readonly delimiters: readonly string[];
  /** `rows[0]` is row 1; blank rows at the end are gone. */
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

/** bytes → text → rows; an `Issue` says why a file cannot be read. */
export function readText(file: RawFile, choice: TableChoice): TextTable | Issue {
  const refusal = refusalOf(file.bytes, limits.fileBytes);
  if (refusal !== null) return refused(refusal, file.name);
  const guess = detectEncoding(file.bytes);
  const encoding = choice.encoding ?? guess.encoding;
  const clean = cleanText(decode(file.bytes, encoding));
  const { delimiter, alternatives, split } = splitByBestDelimiter(
    clean.text,
    choice.quotes ?? 'standard',
    choice.delimiter,
  );
  if (split.unclosed !== null) {
    return { ...refused('unclosedQuote', file.name), row: split.unclosed.row, found: String(split.unclosed.line) };
  }
  const rows = withoutBlankEnd(split.rows);
  const refusalOfRows = sizeRefusal(rows);
  if (refusalOfRows !== null) return { ...refused(refusalOfRows.code, file.name), ...refusalOfRows };
  return {
    file: file.name,
    pasted: file.pasted ?? false,
    bytes: file.bytes.length,
    encoding,
    encodings: [guess.encoding, ...encodings.filter((other) => other !== guess.encoding)],
    encodingCertain: guess.certain || choice.encoding !== undefined,
    delimiter,
    delimiters: alternatives,
    rows,
    issues: textIssues(file.name, clean, rows, split.strayQuotes),
  };
}

export function refused(code: ImportIssueCode, file: string): Issue {
  return { code, severity: 'error', file, row: null, column: null, found: null, expected: null };
}

function withoutBlankEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

interface SizeRefusal extends Pick<Issue, 'found' | 'expected'> {
  readonly code: ImportIssueCode;
}

function sizeRefusal(rows: readonly (readonly string[])[]): SizeRefusal | null {
  if (rows.length === 0) return { code: 'noDataRows', found: null, expected: null };
  if (rows.length > limits.rows)
    return { code: 'tooManyRows', found: String(rows.length), expected: String(limits.rows) };
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (width <= limits.columns) return null;
  return { code: 'tooManyColumns', found: String(width), expected: String(limits.columns) };
}

/** What a person should know about the text, though it could be read. */
function textIssues(
  file: string,
  clean: { readonly removed: number; readonly undecodable: number },
  rows: readonly (readonly string[])[],
  strayQuotes: readonly number[],
): readonly Issue[] {
  const note = (
    code: ImportIssueCode,
    row: number | null,
    found: string,
    severity: Issue['severity'] = 'warning',
  ): Issue => ({
    code,
    severity,
    file,
    row,
    column: null,
    found,
    expected: null,
  });
  const issues: Issue[] = [];
  if (clean.removed > 0) issues.push(note('removedCharacters', null, String(clean.removed), 'note'));
  if (clean.undecodable > 0) {
    rows.forEach((cells, index) => {
      const bad = cells.find((cell) => cell.includes('\ufffd'));
      if (bad !== undefined && issues.length < 100)
        issues.push(note('undecodableCharacter', index + 1, bad.slice(0, 80)));
    });
  }
  const garbled = rows.findIndex((cells) => cells.some((cell) => /([×][\u0080-\u00ff\u0152-\u2122]){3}/.test(cell)));
  if (garbled >= 0) issues.push(note('garbledHebrew', garbled + 1, rows[garbled]?.join(' ').slice(0, 80) ?? ''));
  for (const row of strayQuotes) {
    issues.push(note('strayQuote', row, rows[row - 1]?.find((cell) => cell.includes('"')) ?? ''));
  }
  return issues;
}
