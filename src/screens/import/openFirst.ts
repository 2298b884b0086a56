import type { Question, Reading, TableReading } from '../../core/import/reading.ts';

export interface AskedTable {
  readonly table: TableReading;
  readonly questions: readonly Question[];
}

/** The tables with what is asked about each; those that hold the import up come first. */
export function openFirst({ tables, questions }: Reading): readonly AskedTable[] {
  const asked = tables.map((table) => ({ table, questions: questions.filter(({ file }) => file === table.file) }));
  const isOpen = (one: AskedTable) => one.questions.some(({ required }) => required);
  return [...asked.filter(isOpen), ...asked.filter((one) => !isOpen(one))];
}
