import type { Issue } from '../../model/issue.ts';
import { choiceFor, type ImportChoices } from '../choices.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { limits } from '../limits.ts';
import type { RawFile } from '../rawFile.ts';
import { refused, type Source, type SourceTable, withoutBlankEnd } from '../sourceTable.ts';
import { cleanText } from './cleanText.ts';
import { splitByBestDelimiter } from './delimiter.ts';
import { decode, detectEncoding, encodings } from './encoding.ts';

/** bytes → text → rows; an `Issue` says why a file cannot be read. */
export function readText(file: RawFile, choices: ImportChoices): Source {
  const choice = choiceFor(choices, file.name);
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
  const table: SourceTable = {
    file: file.name,
    fileName: file.name,
    sheet: null,
    hidden: false,
    pasted: file.pasted ?? false,
    bytes: file.bytes.length,
    dialect: {
      encoding,
      encodings: [guess.encoding, ...encodings.filter((other) => other !== guess.encoding)],
      encodingCertain: guess.certain || choice.encoding !== undefined,
      delimiter,
      delimiters: alternatives,
    },
    rows,
    issues: textIssues(file.name, clean, rows, split.strayQuotes),
  };
  return [table];
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
