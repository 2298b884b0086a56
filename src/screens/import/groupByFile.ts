import type { AskedTable } from './openFirst.ts';

/** The tables of one file, in the order in which they are shown. */
export interface FileTables {
  readonly fileName: string;
  readonly tables: readonly AskedTable[];
}

/** Tables by their file; files in the order of their first tables. */
export function groupByFile(tables: readonly AskedTable[]): readonly FileTables[] {
  const files = new Map<string, AskedTable[]>();
  for (const asked of tables) {
    const known = files.get(asked.table.fileName);
    if (known === undefined) files.set(asked.table.fileName, [asked]);
    else known.push(asked);
  }
  return [...files].map(([fileName, list]) => ({ fileName, tables: list }));
}

/** Whether the file holds sheets or parts with names of their own. */
export function hasParts({ tables }: FileTables): boolean {
  return tables.length > 1 || tables.some(({ table }) => table.sheet !== null);
}
