import { type Target, targetKey } from '../../model/target.ts';

/** What taking targets in would do to those that are set. */
export interface TargetChanges {
  readonly added: readonly Target[];
  readonly changed: readonly { readonly before: Target; readonly after: Target }[];
  readonly same: readonly Target[];
  /** Those that would no longer be set; none where the new ones are added. */
  readonly gone: readonly Target[];
}

/** `read` beside the targets that are set (`add`), or in their stead (`replace`). A target is known by its cell and way of counting. */
export function targetChanges(
  targets: readonly Target[],
  read: readonly Target[],
  how: 'add' | 'replace',
): TargetChanges {
  const before = new Map(targets.map((target) => [targetKey(target), target]));
  const pairs = read.map((after) => ({ before: before.get(targetKey(after)) ?? null, after }));
  const keys = new Set(read.map(targetKey));
  return {
    added: pairs.filter((pair) => pair.before === null).map(({ after }) => after),
    changed: pairs.flatMap((pair) =>
      pair.before === null || isSame(pair.before, pair.after) ? [] : [{ before: pair.before, after: pair.after }],
    ),
    same: pairs.flatMap((pair) => (pair.before !== null && isSame(pair.before, pair.after) ? pair.after : [])),
    gone: how === 'add' ? [] : targets.filter((target) => !keys.has(targetKey(target))),
  };
}

function isSame(a: Target, b: Target): boolean {
  return (Object.keys(b) as (keyof Target)[]).every((key) => a[key] === b[key]);
}
