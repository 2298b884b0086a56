export interface PageColumn {
  readonly title: string;
  /** Numbers end together; words begin together. */
  readonly numbers?: boolean;
}

/** Rows as lines of equally wide cells, for a typeface in which every letter has one width. */
export function pageTable(columns: readonly PageColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ title }, at) => Math.max(width(title), ...rows.map((row) => width(row[at] ?? ''))));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ numbers }, at) => padded(cells[at] ?? '', widths[at] ?? 0, numbers === true))
      .join('  ')
      .trimEnd();
  return [columns.map((column) => column.title), ...rows].map((cells) => `  ${line(cells)}`);
}

/** Letters, without the marks that stand above or below them. */
function width(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}

function padded(text: string, to: number, atEnd: boolean): string {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return atEnd ? space + text : text + space;
}
