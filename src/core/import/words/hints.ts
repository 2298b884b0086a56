import type { Field, TableRole } from '../fields.ts';
import { wordList } from './wordMap.ts';

/** Words that hint at a field wherever they stand in a longer title, as in "Main sector of the body". Never enough alone. */
const organizationHints: readonly (readonly [Field, string])[] = [
  ['sector', 'sector, מגזר, מגזרי'],
  ['topics', 'topic, topics, theme, themes, activity, activities, issues, נושא, נושאים, הנושא, תחום, תחומי, פעילות'],
  [
    'regions',
    'region, regions, where, location, locations, district, town, אזור, אזורי, האזור, יישוב, יישובים, מחוז, היכן',
  ],
  ['stage', 'stage, engagement, שלב, רתימה'],
];

const tieHints: readonly (readonly [Field, string])[] = [
  ['type', 'relationship, relation, tie, קשר, הקשר'],
  ['strength', 'strength, intensity, frequency, often, עוצמה, עוצמת, חוזק, תדירות'],
];

const hints: Readonly<Record<TableRole, ReadonlyMap<string, Field>>> = {
  organizations: hintIndex(organizationHints),
  ties: hintIndex(tieHints),
  people: new Map(),
  longList: new Map(),
  matrix: new Map(),
  attendance: new Map(),
  unknown: new Map(),
  ignore: new Map(),
};

/** The field at which the first such word of a folded title hints; null where none does. */
export function fieldHinted(role: TableRole, words: string): Field | null {
  for (const word of words.split(/[^\p{L}\p{N}]+/u)) {
    const field = hints[role].get(word);
    if (field !== undefined) return field;
  }
  return null;
}

function hintIndex(list: readonly (readonly [Field, string])[]): ReadonlyMap<string, Field> {
  return new Map(list.flatMap(([field, words]) => wordList(words).map((word) => [word, field] as const)));
}
