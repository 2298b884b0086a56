import { foldHeader, foldText } from '../fold.ts';
import type { ColumnMatch, TitledColumn } from '../matchColumns.ts';
import { namesConnections, numberedTitle } from '../words/connectionTitles.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { isPlainMark } from './marks.ts';
import { commasSeparate, separateNames } from './separateNames.ts';

/** The share of the names in a column that are those of other rows before it is believed or asked about. */
const enough = 0.5;
const fewestAsked = 3;

/**
 * Columns of a table of organisations that name others: `partner 1, partner 2…` and `connected to`. Certain where the title says so
 * and its names are known; a guess where only the title does; and asked about, though kept as it is, where only the names do.
 */
export function withConnections(
  columns: readonly TitledColumn[],
  matches: readonly ColumnMatch[],
): readonly ColumnMatch[] {
  const known = knownNames(columns, matches);
  const numbered = numberedColumns(columns);
  return columns.map((column, index): ColumnMatch => {
    const match = matches[index] ?? { field: 'extra', confidence: 'none', rival: null };
    if (column.chosen === 'connectedTo') return withCommas(match, column, known);
    if (column.chosen !== null || match.rival !== null || !isFree(match)) return match;
    if (!holdsNames(column)) return match;
    const share = knownShare(column, known);
    const titled = namesConnections(foldHeader(column.title).words);
    if (numbered.has(index) || (titled && share >= enough)) return connected('certain', column, known);
    if (titled) return connected('guess', column, known);
    const asked = share > enough && column.values.filled.length >= fewestAsked;
    return asked ? { ...match, confidence: 'guess' } : match;
  });
}

/** Columns of one title with numbers, at least two, which name partners by their title. */
export function numberedColumns(columns: readonly TitledColumn[]): ReadonlySet<number> {
  const byBase = new Map<string, number[]>();
  columns.forEach(({ title }, index) => {
    const numbered = numberedTitle(foldHeader(title).words);
    if (numbered !== null) byBase.set(numbered.base, [...(byBase.get(numbered.base) ?? []), index]);
  });
  const partners = [...byBase].filter(([base, all]) => all.length > 1 && namesConnections(base));
  return new Set(partners.flatMap(([, all]) => all));
}

function isFree({ field, confidence }: ColumnMatch): boolean {
  return field === 'extra' || (confidence === 'guess' && (field === 'name' || field === 'otherNames'));
}

function connected(
  confidence: ColumnMatch['confidence'],
  column: TitledColumn,
  known: ReadonlySet<string>,
): ColumnMatch {
  return withCommas({ field: 'connectedTo', confidence, rival: null }, column, known);
}

function withCommas(match: ColumnMatch, { values }: TitledColumn, known: ReadonlySet<string>): ColumnMatch {
  return commasSeparate(values.filled, known) ? { ...match, split: ',' } : match;
}

function holdsNames({ values }: TitledColumn): boolean {
  const texts = values.filled.filter((text) => !meansEmpty(text));
  return texts.length > 0 && texts.every((text) => text.length < 2_000) && !texts.every(isPlainMark);
}

function knownShare({ values }: TitledColumn, known: ReadonlySet<string>): number {
  const separator = commasSeparate(values.filled, known) ? ',' : undefined;
  const names = values.filled.flatMap((cell) => separateNames(cell, separator, (text) => known.has(foldText(text))));
  if (names.length === 0) return 0;
  return names.filter((name) => known.has(foldText(name))).length / names.length;
}

function knownNames(columns: readonly TitledColumn[], matches: readonly ColumnMatch[]): ReadonlySet<string> {
  const naming = columns.filter((_, index) => ['id', 'name', 'otherNames'].includes(matches[index]?.field ?? ''));
  return new Set(naming.flatMap(({ values }) => values.distinct.map(foldText)));
}
