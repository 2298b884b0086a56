import type { ExtraField, Organization } from '../model/organization.ts';
import type { Draft } from './draft.ts';
import { foldHeader, foldText } from './fold.ts';
import { hadCode } from './formerCodes.ts';
import { fieldsNamed } from './words/titles.ts';

/**
 * The organisations on the map that have `name`, folded, among their other names, as those have that are two records made one. An id
 * speaks against one that has another and never had this one; without a name the id of before is enough.
 */
export function knownAs({ index, onMap }: Draft, code: string, name: string): readonly Organization[] {
  const ids = name === '' ? index.byFormerCode.get(foldText(code)) : index.byOtherName.get(name);
  const found = (ids ?? []).flatMap((id) => index.byId.get(id) ?? []);
  return found.filter((one) => onMap.has(one.id) && (code === '' || one.code === null || hadCode(one, code)));
}

/**
 * A row under another name of an organisation on the map, as what it says of it: the name stays, and so does every value that gave
 * way when the two were made one, which is kept beside the fields already. Lists hold what either says.
 */
export function asKnown(row: Organization, known: Organization): Organization {
  const gaveWay = Object.entries(row).filter(([field, value]) => isKeptAside(known, field, value));
  return {
    ...row,
    ...Object.fromEntries(gaveWay.map(([field]) => [field, null])),
    ...Object.fromEntries(Object.entries(row).flatMap(([field, value]) => bothLists(known, field, value))),
    id: known.id,
    name: known.name,
    extra: row.extra.filter(([title, text]) => !holds(known.extra, text, sameTitle(title))),
  };
}

function isKeptAside({ extra, ...known }: Organization, field: string, value: unknown): boolean {
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isText || value === known[field as keyof typeof known]) return false;
  return holds(extra, String(value), (title) =>
    fieldsNamed('organizations', foldHeader(title).words).some((named) => named.field === fieldOf(field)),
  );
}

function bothLists(known: Organization, field: string, value: unknown): readonly (readonly [string, unknown])[] {
  const before = known[field as keyof Organization];
  return Array.isArray(value) && Array.isArray(before) ? [[field, [...new Set([...before, ...value])]]] : [];
}

/** The import calls `id` what the field map calls `code`. */
function fieldOf(name: string): string {
  return name === 'code' ? 'id' : name;
}

function holds(extra: readonly ExtraField[], text: string, isTitle: (title: string) => boolean): boolean {
  return extra.some(([title, kept]) => kept === text && isTitle(title));
}

/** `Staff (2)` holds what gave way to `Staff`. */
function sameTitle(title: string): (other: string) => boolean {
  const { words } = foldHeader(title);
  return (other) => foldHeader(other).words === words;
}

/** Whether a row calls the organisation by another of its names, or by an id that it had before two records were made one. */
export function callsItOtherwise(
  row: { readonly name: string; readonly code: string | null },
  known: Organization,
): boolean {
  if (row.code !== null && hadCode(known, row.code)) return true;
  const [name, first, ...others] = [row.name, known.name, ...known.otherNames].map(foldText);
  return name !== first && others.includes(name ?? '');
}
