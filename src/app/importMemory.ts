import { choiceFor, type ImportChoices, type TableChoice } from '../core/import/choices.ts';
import { chosenRoles, fieldsOf, type TableRole } from '../core/import/fields.ts';
import type { ReadingPreview, TablePreview } from '../core/import/reading.ts';
import type { RememberedAnswers } from '../storage/importAnswers.ts';

/** What is worth remembering of an import: tables about which something was asked or answered. */
export function answersToKeep(reading: ReadingPreview, choices: ImportChoices): readonly RememberedAnswers[] {
  return reading.tables.flatMap((table) => {
    const { shape, columns, split, values, constants } = choiceFor(choices, table.file);
    const answered = [shape, columns, split, values, constants].some((one) => one !== undefined);
    const asked = reading.questions.some(({ file, code }) => file === table.file && code !== 'headerRow');
    if (table.role === 'unknown' || (!answered && !asked)) return [];
    return [
      {
        titles: titlesOf(table),
        shape: table.role,
        // What was guessed was taken as it stood, by whoever imported it.
        columns: Object.fromEntries(table.columns.map(({ title, field }) => [title, field])),
        split: { ...split },
        values: { ...values },
        constants: { ...constants },
      } as RememberedAnswers,
    ];
  });
}

/** The answers of another time for a table of the same titles; null where there are none, or where they no longer fit. */
export function recalledAnswers(
  table: TablePreview,
  remembered: readonly RememberedAnswers[],
): Omit<TableChoice, 'file'> | null {
  const titles = JSON.stringify(titlesOf(table));
  const found = remembered.find((one) => JSON.stringify(one.titles) === titles);
  const shape = chosenRoles.find((role) => role === found?.shape);
  if (found === undefined || shape === undefined) return null;
  const columns = table.columns.flatMap(({ index, title }) => {
    const use = Object.hasOwn(found.columns, title) ? found.columns[title] : undefined;
    return use !== undefined && isUse(shape, use) ? [[String(index), use]] : [];
  });
  return {
    shape,
    columns: Object.fromEntries(columns),
    split: fitting(shape, found.split),
    values: fitting(shape, found.values),
    constants: fitting(shape, found.constants),
  };
}

export function titlesOf(table: TablePreview): readonly string[] {
  return table.columns.map(({ title }) => title);
}

function isUse(shape: TableRole, use: string): boolean {
  return use === 'extra' || use === 'ignore' || (fieldsOf(shape) as readonly string[]).includes(use);
}

function fitting<Value>(shape: TableRole, byField: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(byField).filter(([field]) => isUse(shape, field)));
}
