import type { Issue } from '../../model/issue.ts';
import { choiceFor, type ImportChoices } from '../choices.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { limits } from '../limits.ts';
import { type OnShare, partOf } from '../progress.ts';
import type { RawFile } from '../rawFile.ts';
import { refused, type Source, type SourceTable, withoutBlankEnd } from '../sourceTable.ts';
import { cleanText } from './cleanText.ts';
import { dialectOf } from './dialectOf.ts';
import { decode, detectEncoding, encodings } from './encoding.ts';
import { garbledIn } from './garbled.ts';
import { largeFile, startOf } from './startOf.ts';
import { textIssues } from './textIssues.ts';
import { inReadingOrder, visualOrderIn } from './visualOrder.ts';
import { zero } from './zero.ts';

type Rows = readonly (readonly string[])[];

/** About how much of the time is over when the bytes are text; the rest goes into rows. */
const decoded = 0.25;

/** bytes → text → rows; an `Issue` says why a file cannot be read. */
export function readText(file: RawFile, choices: ImportChoices, onShare?: OnShare): Source {
  const choice = choiceFor(choices, file.name);
  const start = choice.readAll === true ? null : startOf(file.bytes);
  const bytes = start ?? file.bytes;
  const guess = detectEncoding(bytes);
  const encoding = choice.encoding ?? guess.encoding;
  const clean = cleanText(decode(bytes, encoding));
  const garbled = garbledIn(clean.text);
  const repairs = garbled !== null && choice.repair !== false;
  const text = repairs ? garbled.repaired : clean.text;
  onShare?.(decoded);
  const { delimiter, alternatives, certain, split, quotes, otherQuotes } = dialectOf(
    text,
    choice.quotes,
    choice.delimiter,
    partOf(onShare, decoded, 1),
  );
  if (split.unclosed !== null) {
    return { ...refused('unclosedQuote', file.name), row: split.unclosed.row, found: String(split.unclosed.line) };
  }
  const written = withoutBlankEnd(split.rows);
  const refusalOfRows = sizeRefusal(written);
  if (refusalOfRows !== null) return { ...refused(refusalOfRows.code, file.name), ...refusalOfRows };
  const turned = visualOrderIn(written);
  const turns = choice.reverseHebrew ?? turned !== null;
  const whole = text.includes(zero) ? withoutZeros(written) : written;
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
      delimiterCertain: certain,
      quotes,
      otherQuotes,
      repair: garbled === null ? null : { on: repairs, asked: choice.repair === undefined },
      reverseHebrew:
        turned === null && choice.reverseHebrew === undefined
          ? null
          : { on: turns, asked: choice.reverseHebrew === undefined },
    },
    ...(start === null ? {} : { startOnly: true }),
    rows: turns ? whole.map((cells) => cells.map(inReadingOrder)) : whole,
    issues: [
      ...(start === null ? [] : [largeFile(file, start, written.length)]),
      ...textIssues(file.name, written, {
        removed: clean.removed,
        undecodable: text.includes('\ufffd'),
        zeros: whole !== written,
        garbled: choice.repair === undefined ? garbled : null,
        turned: choice.reverseHebrew === undefined ? turned : null,
        strayQuotes: split.strayQuotes,
      }),
    ],
  };
  return [table];
}

function withoutZeros(rows: Rows): Rows {
  return rows.map((cells) =>
    cells.some((cell) => cell.includes(zero)) ? cells.map((cell) => cell.replaceAll(zero, '')) : cells,
  );
}

interface SizeRefusal extends Pick<Issue, 'found' | 'expected'> {
  readonly code: ImportIssueCode;
}

function sizeRefusal(rows: Rows): SizeRefusal | null {
  if (rows.length === 0) return { code: 'noDataRows', found: null, expected: null };
  if (rows.length > limits.textRows)
    return { code: 'tooManyRows', found: String(rows.length), expected: String(limits.textRows) };
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (width <= limits.columns) return null;
  return { code: 'tooManyColumns', found: String(width), expected: String(limits.columns) };
}
