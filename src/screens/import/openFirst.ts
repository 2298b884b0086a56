import type { Question, ReadingPreview, TablePreview } from '../../core/import/reading.ts';

export interface AskedTable {
  readonly table: TablePreview;
  readonly questions: readonly Question[];
}

/** The files that something is asked about without which the import cannot go on. */
export function openFiles({ questions }: ReadingPreview): readonly string[] {
  return [...new Set(questions.filter(({ required }) => required).map(({ file }) => file))];
}

/**
 * The tables with what is asked about each; the files of `first` come first.
 */
export function openFirst({ tables, questions }: ReadingPreview, first: readonly string[]): readonly AskedTable[] {
  const asked = tables.map((table) => ({ table, questions: questions.filter(({ file }) => file === table.file) }));
  const isFirst = ({ table }: AskedTable) => first.includes(table.file);
  return [...asked.filter(isFirst), ...asked.filter((one) => !isFirst(one))];
}
