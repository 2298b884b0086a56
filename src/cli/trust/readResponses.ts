import { basename } from 'node:path';
import { noChoices, withChoice } from '../../core/import/choices.ts';
import { type ImportOutcome, importFiles } from '../../core/import/importFiles.ts';
import { readFiles } from '../../core/import/readFiles.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { RatingItems } from '../../core/network/trust/rating.ts';
import type { ScoreReading } from '../../core/view/trust/partnerScoresOf.ts';
import { itemsCalled } from '../../core/view/trust/ratingsOf.ts';
import type { GivenBytes } from '../fieldFromFiles.ts';
import { responseTables } from './caseJson.ts';

export interface Responses {
  /** The import of the answers into the field, as ties from whoever rates to whoever is rated. */
  readonly outcome: ImportOutcome;
  readonly how: ScoreReading;
}

/** What the organisations said of each other: rows of who rates, who is rated and an answer for each item. */
export function readResponses({ path, bytes }: GivenBytes, fieldMap: FieldMap): Responses {
  const json = responseTables(bytes);
  const file = { name: basename(path), bytes: json?.responses ?? bytes };
  const asTies = withChoice(noChoices, file.name, { shape: 'ties', constants: { directed: 'yes' } });
  const choices = json === null ? asTies : withChoice(asTies, file.name, { columns: columnsOf(json.items) });
  const withoutTies = { ...fieldMap, ties: [] };
  return {
    outcome: importFiles([file], named(file, choices), withoutTies),
    how: json === null ? {} : { items: json.items, itemOf: itemsCalled(json.items) },
  };
}

/** A workbook names its sheets: what is said of the file holds for each of them. */
function named(file: { readonly name: string; readonly bytes: Uint8Array }, choices: typeof noChoices) {
  const [said] = choices.tables;
  const tables = readFiles([file], choices).tables.filter(({ role, hidden }) => role !== 'ignore' && !hidden);
  return tables.reduce((all, table) => (said === undefined ? all : withChoice(all, table.file, rest(said))), choices);
}

function rest({ file: _, ...said }: (typeof noChoices)['tables'][number]) {
  return said;
}

function columnsOf({ trust, value }: RatingItems) {
  const items = [...trust, ...value].map((_, at) => [String(at + 2), 'extra'] as const);
  return Object.fromEntries([['0', 'from'] as const, ['1', 'to'] as const, ...items]);
}
