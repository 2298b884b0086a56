import { foldForSearch } from '../../core/view/search.ts';

/** What one value of a list is. */
export type NewValueOf = 'otherNames' | 'topics' | 'regions' | 'workingGroups' | 'targetGroups';

/** A value that is offered: one that is in use, or what was typed as a new one. */
export interface OfferedValue {
  readonly value: string;
  readonly isNew: boolean;
}

const offeredAtMost = 30;

/** What a list offers for what was typed: the known values that hold it, then, unless it is one of them, a new value. */
export function offeredValues(
  typed: string,
  values: readonly string[],
  known: readonly string[],
): readonly OfferedValue[] {
  const folded = foldForSearch(typed);
  const found = known.filter((value) => !values.includes(value) && foldForSearch(value).includes(folded));
  const text = typed.trim();
  const isThere = [...known, ...values].some((value) => foldForSearch(value) === foldForSearch(text));
  const offered = found.slice(0, offeredAtMost).map((value) => ({ value, isNew: false }));
  return text === '' || isThere ? offered : [...offered, { value: text, isNew: true }];
}

/**
 * The value that Enter takes: the very one that was typed, or the only known one that holds it, or a new one where no known
 * one does; null where a person has to choose. With `exact` a part of a known value takes none: nobody pressed Enter.
 */
export function enteredValue(
  typed: string,
  offered: readonly OfferedValue[],
  how: 'only' | 'exact' = 'only',
): string | null {
  if (typed.trim() === '') return null;
  const folded = foldForSearch(typed.trim());
  const known = offered.filter(({ isNew }) => !isNew);
  const same = known.find(({ value }) => foldForSearch(value) === folded);
  if (same !== undefined) return same.value;
  const left = known.length > 0 ? known : offered;
  const [only] = left;
  if (left.length !== 1 || only === undefined) return null;
  return only.isNew || how === 'only' ? only.value : null;
}
