import type { TableChoice } from '../choices.ts';
import type { Field } from '../fields.ts';
import { foldWord } from '../fold.ts';
import type { ColumnReading, TableReading } from '../reading.ts';
import { tieMeanings } from '../shapes/tieMeanings.ts';
import { type DateColumn, dateColumn } from './dateStyle.ts';
import { type NumberColumn, numberColumn } from './numberStyle.ts';
import type { ProposedMeaning } from './proposedMeaning.ts';
import { proposedMeanings } from './proposedMeanings.ts';
import { fieldsOfAmounts, fieldsOfDates, fieldsOfRatings, fieldsOfYesAndNo } from './valueFields.ts';

/** How the columns of one table write their values: one way for a column, from its values or from a person's answer. */
export interface ColumnStyles {
  readonly numbers: ReadonlyMap<Field, NumberColumn>;
  readonly dates: ReadonlyMap<Field, DateColumn>;
  /** What texts mean that need a guess, by field. */
  readonly proposed: ReadonlyMap<Field, readonly ProposedMeaning[]>;
  /** What a text means by a person's answer or, where there is none, by proposal; by field and folded text. */
  readonly meanings: ReadonlyMap<Field, ReadonlyMap<string, string>>;
}

/** More different texts than this are no vocabulary. */
const vocabulary = 60;

export function columnStyles(table: TableReading, choice: TableChoice): ColumnStyles {
  const numbers = new Map<Field, NumberColumn>();
  const dates = new Map<Field, DateColumn>();
  const proposed = new Map<Field, readonly ProposedMeaning[]>();
  const meanings = new Map<Field, Map<string, string>>();
  for (const [field, answers] of Object.entries(choice.values ?? {})) {
    meanings.set(field as Field, new Map(Object.entries(answers).map(([text, meaning]) => [foldWord(text), meaning])));
  }
  for (const column of table.columns) {
    const { field } = column;
    if (field === 'extra' || field === 'ignore' || !isRead(field)) continue;
    const answers = meanings.get(field) ?? new Map<string, string>();
    const counts = openTexts(table, column, answers);
    if (fieldsOfRatings.includes(field) || fieldsOfAmounts.includes(field))
      numbers.set(field, numberColumn(counts.keys(), column.scale, choice.numbers?.[field]));
    if (fieldsOfDates.includes(field)) dates.set(field, dateColumn(counts.keys(), choice.dates?.[field]));
    const guesses = counts.size > vocabulary ? [] : proposedMeanings(field, counts, column.scale);
    if (guesses.length === 0) continue;
    proposed.set(field, guesses);
    meanings.set(field, new Map([...guesses.flatMap(entryOf), ...answers]));
  }
  const ties = tieMeanings(table, meanings.get('tieTo') ?? new Map());
  if (ties.length > 0) {
    proposed.set('tieTo', ties);
    meanings.set('tieTo', new Map([...ties.flatMap(entryOf), ...(meanings.get('tieTo') ?? [])]));
  }
  return { numbers, dates, proposed, meanings };
}

function isRead(field: Field): boolean {
  const read = [...fieldsOfRatings, ...fieldsOfAmounts, ...fieldsOfYesAndNo, ...fieldsOfDates];
  return field === 'stage' || read.includes(field);
}

function entryOf({ text, meaning }: ProposedMeaning): readonly (readonly [string, string])[] {
  return meaning === null ? [] : [[foldWord(text), meaning]];
}

/** The different texts of a column of which nobody has said what they mean, with how often each occurs. */
function openTexts(
  table: TableReading,
  { index }: ColumnReading,
  answers: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  table.rows.forEach((cells, row) => {
    const text = row < table.headerRow ? '' : (cells[index]?.trim() ?? '');
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  for (const text of [...counts.keys()]) if (answers.has(foldWord(text))) counts.delete(text);
  return counts;
}
