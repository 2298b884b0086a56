import type { ExtraField } from '../../model/organization.ts';

interface Mergeable {
  readonly extra: readonly ExtraField[];
}

/** Which of the two a field is taken from where both say something else. */
export type MergeSide = 'keep' | 'drop';

/** True of the body where it is true of either record. */
const eitherSuffices: ReadonlySet<string> = new Set(['regionWide', 'respondent', 'doNotContact']);

export interface FieldMerge {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The values that gave way, under the title of their field, so that none is lost. */
  readonly extra: readonly ExtraField[];
}

/**
 * Two records as one: what only one of them says is taken from it, lists are joined, and where both say something else `sides`
 * decides and the other value is kept as an extra field.
 */
export function mergeFields<Row extends Mergeable>(
  keep: Row,
  drop: Row,
  names: readonly (keyof Row & string)[],
  sides: Readonly<Partial<Record<string, MergeSide>>>,
  titleOf: (field: string) => string,
): FieldMerge {
  const fields: Record<string, unknown> = {};
  const lost: ExtraField[] = [];
  for (const name of names) {
    const [kept, dropped] = [keep[name] as unknown, drop[name] as unknown];
    if (Array.isArray(kept) && Array.isArray(dropped)) fields[name] = [...new Set([...kept, ...dropped])];
    else if (typeof kept === 'boolean' && typeof dropped === 'boolean' && eitherSuffices.has(name)) {
      fields[name] = kept || dropped;
    } else if (dropped === null || kept === dropped) fields[name] = kept;
    else if (kept === null) fields[name] = dropped;
    else {
      const [taken, other] = sides[name] === 'drop' ? [dropped, kept] : [kept, dropped];
      fields[name] = taken;
      lost.push([titleOf(name), String(other)]);
    }
  }
  return { fields, extra: joinExtra(keep.extra, [...drop.extra, ...lost]) };
}

/** Every extra text of both; a second one of one title is numbered, `Staff (2)`, and the same one is there once. */
function joinExtra(first: readonly ExtraField[], second: readonly ExtraField[]): readonly ExtraField[] {
  const joined = [...first];
  for (const [title, text] of second) {
    if (joined.some(([one, other]) => other === text && (one === title || one.startsWith(`${title} (`)))) continue;
    let free = title;
    for (let count = 2; joined.some(([one]) => one === free); count += 1) free = `${title} (${count})`;
    joined.push([free, text]);
  }
  return joined;
}
