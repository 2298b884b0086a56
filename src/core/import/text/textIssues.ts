import type { Issue } from '../../model/issue.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import type { Garbled } from './garbled.ts';
import type { Turned } from './visualOrder.ts';
import { zero, zeroShown } from './zero.ts';

type Rows = readonly (readonly string[])[];

/** What was met while the text of a file was read. */
interface TextFindings {
  readonly removed: number;
  readonly undecodable: boolean;
  readonly zeros: boolean;
  readonly garbled: Garbled | null;
  readonly turned: Turned | null;
  readonly strayQuotes: readonly number[];
}

/** Of one kind, so many rows are named. */
const most = 100;
const shown = 80;

/** What a person should know about the text, though it could be read. `rows` as they were before zero bytes were taken out. */
export function textIssues(file: string, rows: Rows, findings: TextFindings): readonly Issue[] {
  const issue = (code: ImportIssueCode, row: number | null, found: string, expected: string | null = null): Issue => ({
    code,
    severity: code === 'removedCharacters' ? 'note' : 'warning',
    file,
    row,
    column: null,
    found: found.slice(0, shown),
    expected: expected === null ? null : expected.slice(0, shown),
  });
  const { removed, undecodable, zeros, garbled, turned, strayQuotes } = findings;
  const rowOf = ({ found, expected }: Garbled): number | null => {
    const index = rows.findIndex((cells) => cells.some((cell) => cell.includes(expected) || cell.includes(found)));
    return index < 0 ? null : index + 1;
  };
  return [
    ...(garbled === null ? [] : [issue('garbledText', rowOf(garbled), garbled.found, garbled.expected)]),
    ...(turned === null ? [] : [issue('reversedHebrew', turned.row, turned.found, turned.expected)]),
    ...(removed > 0 ? [issue('removedCharacters', null, String(removed))] : []),
    ...(undecodable ? rowsWith(rows, '\ufffd').map(([row, cell]) => issue('undecodableCharacter', row, cell)) : []),
    ...(zeros
      ? rowsWith(rows, zero).map(([row, cell]) => issue('zeroBytes', row, cell.replaceAll(zero, zeroShown)))
      : []),
    ...strayQuotes.map((row) => issue('strayQuote', row, rows[row - 1]?.find((cell) => cell.includes('"')) ?? '')),
  ];
}

/** The first rows that hold `character`, each with its first such cell. */
function rowsWith(rows: Rows, character: string): readonly (readonly [row: number, cell: string])[] {
  const found: [number, string][] = [];
  for (let index = 0; index < rows.length && found.length < most; index += 1) {
    const cell = rows[index]?.find((one) => one.includes(character));
    if (cell !== undefined) found.push([index + 1, cell]);
  }
  return found;
}
