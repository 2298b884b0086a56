import { foldText } from './fold.ts';

/**
 * The first title of the sheet of groups that this program adds to its workbooks, in either language: its rows are no organisations.
 * Who sits where stands with the organisations; what is said of groups travels in the project file.
 */
export const groupSheetTitles = ['Committee or working group', 'ועדה או קבוצת עבודה'] as const;

const known: ReadonlySet<string> = new Set(groupSheetTitles.map(foldText));

export function isGroupSheet(rows: readonly (readonly string[])[]): boolean {
  return known.has(foldText(rows[0]?.[0] ?? ''));
}
