import * as v from 'valibot';
import { browserKeyValue, type KeyValue } from './keyValue.ts';

/** Answers about tables of one set of titles: no cell of a file is in it but texts of which a person said what they mean. */
export interface RememberedAnswers {
  /** The titles of the columns, in their order. */
  readonly titles: readonly string[];
  readonly shape: string | null;
  /** By the title of the column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly split: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly constants: Readonly<Record<string, string>>;
}

const key = 'sadeh.importAnswers';
const mostTables = 50;
const mostCharacters = 200_000;

const texts = v.record(v.string(), v.string());
const schema = v.object({
  version: v.literal(1),
  tables: v.array(
    v.object({
      titles: v.array(v.string()),
      shape: v.nullable(v.string()),
      columns: texts,
      split: texts,
      values: v.record(v.string(), texts),
      constants: texts,
    }),
  ),
});

/** The newest first; none where nothing was kept, or where what was kept cannot be read. */
export function readImportAnswers(keyValue: KeyValue = browserKeyValue()): readonly RememberedAnswers[] {
  const text = keyValue.get(key);
  if (text === null) return [];
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output.tables : [];
  } catch {
    return [];
  }
}

/** Keeps the answers for their titles in this browser, in place of earlier ones; the oldest make room. */
export function keepImportAnswers(answers: RememberedAnswers, keyValue: KeyValue = browserKeyValue()): void {
  write([answers, ...othersThan(answers.titles, keyValue)], keyValue);
}

export function forgetImportAnswers(titles: readonly string[], keyValue: KeyValue = browserKeyValue()): void {
  write(othersThan(titles, keyValue), keyValue);
}

function othersThan(titles: readonly string[], keyValue: KeyValue): readonly RememberedAnswers[] {
  const same = JSON.stringify(titles);
  return readImportAnswers(keyValue).filter((one) => JSON.stringify(one.titles) !== same);
}

function write(tables: readonly RememberedAnswers[], keyValue: KeyValue): void {
  let kept = tables.slice(0, mostTables);
  let text = JSON.stringify({ version: 1, tables: kept });
  while (text.length > mostCharacters && kept.length > 0) {
    kept = kept.slice(0, -1);
    text = JSON.stringify({ version: 1, tables: kept });
  }
  keyValue.set(key, kept.length === 0 ? null : text);
}
