import type { ColumnValues } from './columnValues.ts';
import type { ColumnUse, Field, TableRole } from './fields.ts';
import { type FoldedHeader, foldHeader } from './fold.ts';
import { fieldByValues } from './matchByValues.ts';
import type { Confidence } from './reading.ts';
import { confidenceIn } from './valueEvidence.ts';
import { fieldHinted } from './words/hints.ts';
import { itemNamed } from './words/ratingTitles.ts';
import { lacksItsOther, pairedEnds } from './words/tieTitles.ts';
import { fieldsNamed, type TitleMatch } from './words/titles.ts';

export interface ColumnMatch {
  readonly field: ColumnUse;
  readonly confidence: Confidence;
  /** The field that another column holds already, where this one claims it as clearly. */
  readonly rival: Field | null;
  /** What seems to separate the names in its cells, where that is no certain matter. */
  readonly split?: string;
}

export interface TitledColumn {
  readonly values: ColumnValues;
  readonly title: string;
  /** What a person said it is, or the format of the file. */
  readonly chosen: ColumnUse | null;
  /** Whether no person said so. */
  readonly byFormat?: boolean;
}

interface Claim extends TitleMatch {
  readonly column: number;
  readonly language: boolean;
  /** Whether the title is in the script of most titles: a file in two languages goes by its own. */
  readonly native: boolean;
}

/** Two columns that claim one of these need a person's word; for other fields the better title wins and the rest is kept. */
const decisive: readonly Field[] = ['name', 'from', 'to', 'fromId', 'toId', 'fromName', 'toName'];

/** Which column is which field of `role`, by titles first and by values where the title is vague. Each field goes once. */
export function matchColumns(columns: readonly TitledColumn[], role: TableRole): readonly ColumnMatch[] {
  const headers = columns.map((column) => foldHeader(column.title));
  const taken = new Map<Field, number>();
  const matches = columns.map((column): ColumnMatch | null => {
    if (column.chosen === null) return null;
    return { field: column.chosen, confidence: 'certain', rival: null };
  });
  columns.forEach(({ chosen }, index) => {
    if (chosen !== null && chosen !== 'extra' && chosen !== 'ignore') taken.set(chosen, index);
  });
  for (const claim of claimsOf(headers, role)) {
    const column = columns[claim.column];
    if (column === undefined || taken.has(claim.field) || matches[claim.column]) continue;
    const header = headers[claim.column];
    const confidence = confidenceIn({ ...claim, title: header?.words }, column.values, header?.scale ?? null);
    if (confidence === 'none') continue;
    taken.set(claim.field, claim.column);
    matches[claim.column] = { field: claim.field, confidence, rival: null };
  }
  columns.forEach((column, index) => {
    const field = matches[index] ? null : guessedField(role, headers[index], column.values);
    if (field === null || taken.has(field)) return;
    taken.set(field, index);
    matches[index] = { field, confidence: 'guess', rival: null };
  });
  return columns.map((_, index) => {
    const rival = rivalOf(index, headers, role, columns, taken);
    return matches[index] ?? { field: 'extra', confidence: 'none', rival };
  });
}

/** What no title claims: the values may speak for themselves, or a word of the title hints at a field. */
function guessedField(role: TableRole, header: FoldedHeader | undefined, values: ColumnValues): Field | null {
  const hinted = header === undefined ? null : fieldHinted(role, header.words);
  const believed =
    hinted !== null && confidenceIn({ field: hinted, plain: false }, values, header?.scale ?? null) !== 'none';
  return fieldByValues(role, values) ?? (believed ? hinted : null);
}

/** Every field that some title names, the clearest first. A title that names its language is another name of a named thing. */
function claimsOf(headers: readonly FoldedHeader[], role: TableRole): readonly Claim[] {
  const titles = wordsOf(headers);
  const hebrew = headers.filter(isHebrew).length * 2 > headers.length;
  const claims = headers.flatMap((header, column) =>
    fieldsNamed(role, header.words)
      .filter((match) => isPossible(match, header.words, titles))
      .map((match): Claim => ({ ...match, column, language: header.language, native: isHebrew(header) === hebrew })),
  );
  const others = role === 'organizations' ? headers.flatMap(otherNameClaim) : [];
  return [...claims, ...others].sort(
    (a, b) =>
      Number(b.plain) - Number(a.plain) ||
      Number(a.language) - Number(b.language) ||
      Number(b.native) - Number(a.native) ||
      a.order - b.order ||
      a.column - b.column,
  );
}

/** `Name (EN)` is another name where some column is already the name. */
function otherNameClaim(header: FoldedHeader, column: number): readonly Claim[] {
  const names = fieldsNamed('organizations', header.words).some((match) => match.field === 'name');
  return header.language && names
    ? [{ field: 'otherNames', plain: true, order: 1000, column, language: true, native: true }]
    : [];
}

function isHebrew(header: FoldedHeader): boolean {
  return /[א-ת]/.test(header.words);
}

/** `source` is an endpoint beside `target` and a piece of evidence without it; `who` is one beside `with whom`. */
function isPossible({ field }: TitleMatch, words: string, titles: ReadonlySet<string>): boolean {
  const pair = pairedEnds.find((ends) => ends.includes(words));
  if (pair !== undefined && (field === 'from' || field === 'to')) return pair.every((end) => titles.has(end));
  if (field === 'from' && lacksItsOther(words, titles)) return false;
  if (field === 'confidence' && isItemBesideOthers(words, titles)) return false;
  if (words !== 'source' && words !== 'מקור') return true;
  const hasTarget = ['target', 'destination', 'יעד'].some((word) => titles.has(word));
  if (field === 'from') return hasTarget;
  return field !== 'evidence' || !hasTarget;
}

/** `reliability` beside `openness` is what one says of the other, and not how sure the file is of the tie. */
function isItemBesideOthers(words: string, titles: ReadonlySet<string>): boolean {
  const item = itemNamed(words);
  const others = [...titles].filter((title) => title !== words && (itemNamed(title) ?? item) !== item);
  return item !== null && others.length > 0;
}

function wordsOf(headers: readonly FoldedHeader[]): ReadonlySet<string> {
  return new Set(headers.map((header) => header.words));
}

function rivalOf(
  index: number,
  headers: readonly FoldedHeader[],
  role: TableRole,
  columns: readonly TitledColumn[],
  taken: ReadonlyMap<Field, number>,
): Field | null {
  const header = headers[index];
  if (header === undefined || header.language) return null;
  const titles = wordsOf(headers);
  const claimed = fieldsNamed(role, header.words).find(
    (match) => match.plain && decisive.includes(match.field) && isPossible(match, header.words, titles),
  );
  const holder = claimed === undefined ? undefined : taken.get(claimed.field);
  if (claimed === undefined || holder === undefined || holder === index) return null;
  return columns[holder]?.chosen === null && columns[index]?.chosen === null ? claimed.field : null;
}
