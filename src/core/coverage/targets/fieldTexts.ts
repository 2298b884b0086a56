import { foldWord } from '../../import/fold.ts';
import { isRegionWide } from '../../import/words/placeWords.ts';
import { sectorOf } from '../../import/words/sectorWords.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { regionWideValue } from '../../model/filter.ts';
import type { Organization } from '../../model/organization.ts';
import { isKnownSector, type Sector } from '../../model/sector.ts';
import type { CellColumn } from './targetColumns.ts';

/** What a text of a cell means in a field: the value, and whether some organisation has it. */
export interface FieldText {
  readonly value: string;
  readonly isThere: boolean;
}

const valuesOf: Readonly<Record<CellColumn, (organization: Organization) => readonly string[]>> = {
  sector: ({ sector }) => (sector === null ? [] : [sector]),
  topic: ({ topics }) => topics,
  region: ({ regions, regionWide }) => (regionWide ? [...regions, regionWideValue] : regions),
  population: ({ targetGroups }) => targetGroups,
};

/** The sector that a text names: one of the six in either language, or the text itself. */
export function sectorNamed(text: string): Sector {
  return isKnownSector(text) ? text : (sectorOf(text) ?? text);
}

/**
 * How the texts of targets are found in a field: as organisations have them, else as one that differs only in case, dashes or marks,
 * else as written. `sectorFor` says what a sector's text means.
 */
export function fieldTexts(
  { organizations }: Pick<FieldMap, 'organizations'>,
  sectorFor: (text: string) => Sector,
): (column: CellColumn, text: string) => FieldText {
  const known = new Map<string, string>();
  for (const column of Object.keys(valuesOf) as CellColumn[]) {
    for (const value of organizations.flatMap(valuesOf[column])) {
      known.set(key(column, value), value);
      if (!known.has(key(column, foldWord(value)))) known.set(key(column, foldWord(value)), value);
    }
  }
  return (column, text) => {
    const meant = meaningOf(column, text, sectorFor);
    const found = known.get(key(column, meant)) ?? known.get(key(column, foldWord(meant)));
    return { value: found ?? meant, isThere: found !== undefined };
  };
}

function meaningOf(column: CellColumn, text: string, sectorFor: (text: string) => Sector): string {
  if (column === 'sector') return sectorFor(text);
  return column === 'region' && (text === regionWideValue || isRegionWide(text)) ? regionWideValue : text;
}

function key(column: CellColumn, value: string): string {
  return `${column} ${value}`;
}
