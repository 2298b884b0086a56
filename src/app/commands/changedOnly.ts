/**
 * The part of a change that changes something. A list equal to the one before is no change: else every form that is closed
 * would leave a step in the history.
 */
export function changedOnly<Change extends object>(
  before: Readonly<Record<keyof Change, unknown>>,
  change: Change,
): Partial<Change> {
  const entries = (Object.keys(change) as (keyof Change)[])
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(change[field]))
    .map((field) => [field, change[field]]);
  return Object.fromEntries(entries) as Partial<Change>;
}
