import { workbookParts } from '../../support/workbookOf.ts';
import { zipOf } from '../../support/zipOf.ts';
import type { GoldenCase } from './goldenCase.ts';

export const nothing = { rowsRead: 0, imported: 0, setAside: 0, ignored: 0, organizations: 0, ties: 0 };
export const organizations = [
  ['id', 'name', 'sector'],
  ['1', 'עמותת אלון', 'social'],
  ['2', 'Orlan', 'business'],
];
export const two = { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 2, ties: 0 };

export function refusedAs(
  row: number,
  name: string,
  bytes: Uint8Array,
  code: string,
  fileName = 'members.xlsx',
): GoldenCase {
  return { row, name, files: [{ name: fileName, bytes }], verdict: 'NO', counts: nothing, told: [`refusal:${code}`] };
}

export function rightAtOnce(row: number, name: string, bytes: Uint8Array, more: Partial<GoldenCase> = {}): GoldenCase {
  return { row, name, files: [{ name: 'members.xlsx', bytes }], verdict: 'OK', counts: two, told: [], ...more };
}

export const plain = workbookParts({ sheets: [{ name: 'Members', rows: organizations }] });
export const withPart = (name: string, content: string | Uint8Array) =>
  zipOf([...plain.filter((part) => part.name !== name), { name, content }]);
export const sheetPart = 'xl/worksheets/sheet1.xml';
export const sheet = plain.find(({ name }) => name === sheetPart) ?? { name: '', content: '' };
export const others = plain.filter(({ name }) => name !== sheetPart);
