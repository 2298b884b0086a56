import { type MergedField, mergedFields } from '../../core/import/duplicates/mergeChoices.ts';
import type { Organization } from '../../core/model/organization.ts';

/**
 * What becomes of a field when two records are made one. `choose`: they say different things, and one is taken. `join`: both lists
 * are put together. `one`: only one of them says something. `same`: both say the same.
 */
export type Comparison = 'choose' | 'join' | 'one' | 'same';

export interface ComparedField {
  readonly field: MergedField;
  readonly comparison: Comparison;
  readonly first: unknown;
  readonly second: unknown;
}

const order: Readonly<Record<Comparison, number>> = { choose: 0, join: 1, one: 2, same: 3 };

/** The fields in which at least one of two organisations says something; those to be decided first, the name before all. */
export function comparedFields(first: Organization, second: Organization): readonly ComparedField[] {
  return mergedFields
    .map((field) => ({ field, first: first[field] as unknown, second: second[field] as unknown }))
    .filter((one) => !isEmpty(one.first) || !isEmpty(one.second))
    .map((one) => ({ ...one, comparison: comparisonOf(one.field, one.first, one.second) }))
    .sort(
      (a, b) => order[a.comparison] - order[b.comparison] || Number(b.field === 'name') - Number(a.field === 'name'),
    );
}

function comparisonOf(field: MergedField, first: unknown, second: unknown): Comparison {
  if (JSON.stringify(first) === JSON.stringify(second)) return 'same';
  if (isEmpty(first) || isEmpty(second)) return 'one';
  return Array.isArray(first) || field === 'regionWide' ? 'join' : 'choose';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
