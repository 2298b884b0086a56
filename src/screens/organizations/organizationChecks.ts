import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { dayFrom } from '../parts/dayFrom.ts';
import { numberFrom } from '../parts/numberFrom.ts';
import {
  type LineField,
  lineFields,
  type NumberField,
  numberFields,
  type OrganizationDraft,
  ratingFields,
} from './organizationDraft.ts';

/** What is wrong with what was typed: a key of `organizations:problem` and what goes into the sentence. */
export interface Problem {
  readonly key: 'nameMissing' | 'nameTaken' | 'notANumber' | 'outOfRange' | 'belowZero' | 'notWhole' | 'notADay';
  readonly highest?: number;
}

const usualHighest = 5;

/** The top of the scale that the field map uses: 5, unless something in it is rated higher. */
export function highestRating({ organizations }: FieldMap): number {
  return organizations.reduce(
    (top, one) => ratingFields.reduce((highest, field) => Math.max(highest, one[field] ?? 0), top),
    usualHighest,
  );
}

/** Checks one line of an organisation; `id` is null for one that is only being added. */
export function checkText(
  fieldMap: FieldMap,
  id: OrganizationId | null,
  field: LineField,
  text: string,
): Problem | null {
  if (field === 'name') return checkName(fieldMap, id, text.trim());
  if (text.trim() === '') return null;
  if (field === 'nextStepOn') return checkDay(fieldMap, id, text);
  if (!isNumber(field)) return null;
  const value = numberFrom(text);
  if (value === null) return { key: 'notANumber' };
  if (field === 'cost' || field === 'capacity') return checkAmount(field, value);
  const highest = highestRating(fieldMap);
  return value < 0 || value > highest ? { key: 'outOfRange', highest } : null;
}

export type DraftProblems = Readonly<Partial<Record<LineField, Problem>>>;

/** Everything that is wrong with a form, by field; empty where nothing is. */
export function checkDraft(fieldMap: FieldMap, id: OrganizationId | null, { texts }: OrganizationDraft): DraftProblems {
  const found = lineFields.flatMap((field) => {
    const problem = checkText(fieldMap, id, field, texts[field]);
    return problem === null ? [] : [[field, problem] as const];
  });
  return Object.fromEntries(found);
}

// Two of one name cannot be told apart in a list, on the map, or by a file that names its ties' ends.
function checkName({ organizations }: FieldMap, id: OrganizationId | null, name: string): Problem | null {
  if (name === '') return { key: 'nameMissing' };
  const taken = organizations.some((one) => one.id !== id && one.name.trim() === name);
  return taken ? { key: 'nameTaken' } : null;
}

function checkAmount(field: 'cost' | 'capacity', value: number): Problem | null {
  if (value < 0) return { key: 'belowZero' };
  return field === 'capacity' && !Number.isInteger(value) ? { key: 'notWhole' } : null;
}

// What a file wrote instead of a day may stay.
function checkDay({ organizations }: FieldMap, id: OrganizationId | null, text: string): Problem | null {
  const written = organizations.find((one) => one.id === id)?.nextStepOn;
  return dayFrom(text) === null && text.trim() !== written ? { key: 'notADay' } : null;
}

export function isNumber(field: LineField): field is NumberField {
  return (numberFields as readonly string[]).includes(field);
}
