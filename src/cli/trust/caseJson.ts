import { writeCsv } from '../../core/import/writeCsv.ts';
import type { RatingItems } from '../../core/network/trust/rating.ts';

type Cell = string | number | boolean | null;

/** The JSON of a file that begins as an object; null for any other. */
function objectIn(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** `{people: {P1: {organisation, sector}}, ties: [[P1, P2, 4]]}` as two tables; null for any other file. */
export function personTables(bytes: Uint8Array): { readonly people: Uint8Array; readonly ties: Uint8Array } | null {
  const { people, ties } = objectIn(bytes) ?? {};
  if (!isObject(people) || !Array.isArray(ties)) return null;
  const persons = Object.entries(people).map(([name, known]) => {
    const about = isObject(known) ? known : {};
    return [name, cell(about.organisation ?? about.organization), cell(about.sector)];
  });
  return {
    people: table(['person', 'organisation', 'sector'], persons),
    ties: table(
      ['from', 'to', 'trust'],
      ties.filter(Array.isArray).map((tie) => [0, 1, 2].map((at) => cell(tie[at]))),
    ),
  };
}

/** The organisations and the ratings of `{organisations, responses, items_trust, items_value}`, and what is asked. */
export interface ResponseTables {
  readonly organizations: Uint8Array;
  readonly responses: Uint8Array;
  readonly items: RatingItems;
}

/** Null for any other file. */
export function responseTables(bytes: Uint8Array): ResponseTables | null {
  const { organisations, organizations = organisations, responses, items_trust, items_value } = objectIn(bytes) ?? {};
  if (!Array.isArray(organizations) || !Array.isArray(responses) || !areTexts(items_trust) || !areTexts(items_value)) {
    return null;
  }
  const rows = (list: readonly unknown[], keys: readonly string[]) =>
    list.filter(isObject).map((one) => keys.map((key) => cell(one[key])));
  const asked = [...items_trust, ...items_value];
  return {
    organizations: table(['id', 'sector', 'responded'], rows(organizations, ['id', 'sector', 'responded'])),
    responses: table(['rater', 'ratee', ...asked], rows(responses, ['rater', 'ratee', ...asked])),
    items: { trust: items_trust, value: items_value },
  };
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(writeCsv([titles, ...rows]));
}

/** An answer that is null was not given. */
function cell(value: unknown): string {
  const isCell = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isCell ? String((value as Cell) ?? '') : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
