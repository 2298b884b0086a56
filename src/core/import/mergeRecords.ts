import type { ExtraField, Organization } from '../model/organization.ts';
import type { Origin } from '../model/origin.ts';
import type { Tie } from '../model/tie.ts';
import { originOfMany } from './writtenTexts.ts';

/** `before` with what `row` says laid over it; what the row leaves empty stays. The same object where nothing changes. */
export function mergeOrganization(before: Organization, row: Organization): Organization {
  const name = row.name === row.code ? before.name : row.name;
  return merged(before, {
    ...row,
    name,
    // A file that names some of them does not know of the others, by which it may have called the body before.
    otherNames: [...new Set([...before.otherNames, ...row.otherNames])],
    regionWide: row.regionWide || (row.regions.length === 0 && before.regionWide),
  });
}

/** A row that does not say whether the tie is only suggested leaves it as it is. */
export function mergeTie(before: Tie, row: Tie, saysStatus = false): Tie {
  const status = saysStatus ? row.status : before.status;
  return merged(before, { ...row, source: before.source, target: before.target, status });
}

function merged<Row extends { readonly extra: readonly ExtraField[]; readonly origin: Origin | null }>(
  before: Row,
  row: Row,
): Row {
  const filled = Object.entries(row).filter(
    ([key, value]) => key !== 'id' && key !== 'extra' && key !== 'origin' && value !== null && !isEmptyList(value),
  );
  const changed = filled.filter(([key, value]) => !same(before[key as keyof Row], value));
  const extra = mergedExtra(before.extra, row.extra);
  if (changed.length === 0 && same(extra, before.extra)) return before;
  const after: Row = { ...before, ...Object.fromEntries(changed), extra };
  return { ...after, origin: originOfMany(after, [row, before]) };
}

function mergedExtra(before: readonly ExtraField[], row: readonly ExtraField[]): readonly ExtraField[] {
  const titles = new Map(row);
  const kept = before.map(([title, text]): ExtraField => [title, titles.get(title) ?? text]);
  const known = new Set(before.map(([title]) => title));
  return [...kept, ...row.filter(([title]) => !known.has(title))];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
