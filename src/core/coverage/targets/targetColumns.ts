import { foldHeader, foldWord } from '../../import/fold.ts';
import { fieldsNamed } from '../../import/words/titles.ts';
import { wordMap } from '../../import/words/wordMap.ts';

/** The columns of a file of targets, in the order in which they are written. */
export const targetColumns = [
  'sector',
  'topic',
  'region',
  'population',
  'minimum',
  'ideal',
  'unit',
  'weight',
  'set_by',
  'reason',
  'counted',
  'set_on',
] as const;

export type TargetColumn = (typeof targetColumns)[number];

/** The columns that say which organisations a target is about; blank is any. */
export const cellColumns = ['sector', 'topic', 'region', 'population'] as const;

export type CellColumn = (typeof cellColumns)[number];

/** `set_by` and what else no file of organisations has; the four of the cell go by the titles that the import knows. */
const titles = wordMap<TargetColumn>({
  sector: 'sector, מגזר',
  topic: 'topic, נושא',
  region: 'region, אזור',
  population: 'population, אוכלוסייה, אוכלוסיית יעד',
  minimum: 'minimum, min, at least, מינימום, מזערי, מינימלי, לפחות, המינימום',
  ideal: 'ideal, target, goal, desired, אידיאל, אידאל, אידיאלי, אידאלי, רצוי, יעד, מיטבי',
  unit: 'unit, units, count or share, יחידה, יחידת מידה, מספר או שיעור',
  weight: 'weight, importance, priority, משקל, חשיבות',
  set_by: 'set by, setby, who set it, נקבע על ידי, קבע, מי קבע, קבעו, נקבע בידי',
  reason: 'reason, why, rationale, סיבה, נימוק, מדוע, למה',
  counted: 'counted, counts, who counts, מי נספר, נספרים, נספר',
  set_on: 'set on, date, date set, when, תאריך, נקבע ב, נקבע בתאריך, מועד',
});

const fieldOfColumn = { sector: 'sector', topic: 'topics', region: 'regions', population: 'targetGroups' } as const;

/** What a title of a file of targets means; null for one that is not known. */
export function targetColumnOf(title: string): TargetColumn | null {
  const { words } = foldHeader(title);
  const own = titles.get(words) ?? titles.get(foldWord(title));
  if (own !== undefined) return own;
  const named = fieldsNamed('organizations', words).filter(({ plain }) => plain);
  return cellColumns.find((column) => named.some(({ field }) => field === fieldOfColumn[column])) ?? null;
}
