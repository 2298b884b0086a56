import type { FieldMap } from '../model/fieldMap.ts';
import { knownSectors, type Sector } from '../model/sector.ts';
import { isEngaged } from '../model/stage.ts';
import type { Coverage, CoverageDimension, CoverageRow } from './coverage.ts';
import { type SingleCell, singleCells } from './singleCells.ts';

type Listed = Pick<FieldMap, 'organizations' | 'rules'>;

/** What is missing or thin, as data; the sentence for each code is in i18n (`coverage`). */
export type CoverageFinding =
  /** One of the six sectors has nobody listed at all. */
  | { readonly code: 'sectorAbsent'; readonly sector: Sector }
  /** A topic or region in which some sectors have nobody, though they are listed elsewhere. */
  | {
      readonly code: 'sectorsMissing';
      readonly dimension: CoverageDimension;
      readonly value: string;
      readonly sectors: readonly Sector[];
      /** How many of any sector are listed there. */
      readonly listed: number;
    }
  /** A sector that is listed, with nobody engaged. */
  | { readonly code: 'sectorNotEngaged'; readonly sector: Sector; readonly listed: number }
  /** Organisations are seated on the steering committee, but nobody from these sectors. */
  | { readonly code: 'notOnCommittee'; readonly sectors: readonly Sector[]; readonly seats: number }
  /** A topic or region that is listed, with nobody engaged. */
  | {
      readonly code: 'nobodyEngaged';
      readonly dimension: CoverageDimension;
      readonly value: string;
      readonly listed: number;
    }
  /** Topics on which nobody works locally in a region. */
  | { readonly code: 'topicsWithoutLocal'; readonly region: string; readonly topics: readonly string[] }
  /** A topic or region in which sectors rest on one organisation. */
  | {
      readonly code: 'restsOnOne';
      readonly dimension: CoverageDimension;
      readonly value: string;
      readonly cells: readonly SingleCell[];
    };

/**
 * The most telling first: sectors that are absent, then topics by sectors lacking × organisations listed (a
 * crowded topic without two sectors tells more than an empty one without all), regions likewise, then what is thin.
 */
export function coverageFindings(fieldMap: Listed, coverage: Coverage): readonly CoverageFinding[] {
  const present = presentSectors(fieldMap, coverage);
  if (present.length === 0) return [];
  return [
    ...knownSectors
      .filter((sector) => !present.includes(sector))
      .map((sector) => ({ code: 'sectorAbsent' as const, sector })),
    ...sectorsMissing('topic', coverage.topic, coverage, present),
    ...sectorsMissing('region', coverage.region, coverage, present),
    ...sectorsNotEngaged(fieldMap, coverage),
    ...committee(fieldMap, present),
    ...nobodyEngaged('topic', coverage.topic),
    ...nobodyEngaged('region', coverage.region),
    ...topicsWithoutLocal(fieldMap, coverage),
    ...restsOnOne('topic', coverage.topic, coverage),
    ...restsOnOne('region', coverage.region, coverage),
  ];
}

function presentSectors({ organizations }: Listed, coverage: Coverage): readonly Sector[] {
  return coverage.sectors.filter((sector) => organizations.some((organization) => organization.sector === sector));
}

function sectorsMissing(
  dimension: CoverageDimension,
  rows: readonly CoverageRow[],
  coverage: Coverage,
  present: readonly Sector[],
): readonly CoverageFinding[] {
  return rows
    .map((row) => ({
      code: 'sectorsMissing' as const,
      dimension,
      value: row.value,
      sectors: coverage.sectors.filter((sector, at) => present.includes(sector) && row.cells[at]?.listed.length === 0),
      listed: countListed(row),
    }))
    .filter(({ sectors }) => sectors.length > 0)
    .sort((a, b) => b.sectors.length * b.listed - a.sectors.length * a.listed || b.sectors.length - a.sectors.length);
}

function countListed(row: CoverageRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.listed.length, 0);
}

function countEngaged(row: CoverageRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.engaged.length, 0);
}

/** Nothing is said of stages where the file gives none. */
function sectorsNotEngaged({ organizations, rules }: Listed, coverage: Coverage): readonly CoverageFinding[] {
  if (organizations.every(({ stage }) => stage === null)) return [];
  return coverage.sectors
    .map((sector) => organizations.filter((organization) => organization.sector === sector))
    .filter((members) => members.length > 0 && !members.some(({ stage }) => isEngaged(stage, rules.engagedFrom)))
    .map((members) => ({
      code: 'sectorNotEngaged' as const,
      sector: members[0]?.sector ?? '',
      listed: members.length,
    }));
}

function committee({ organizations }: Listed, present: readonly Sector[]): readonly CoverageFinding[] {
  const seated = organizations.filter((organization) => organization.committee === true);
  const missing = present.filter((sector) => !seated.some((organization) => organization.sector === sector));
  if (seated.length === 0 || missing.length === 0) return [];
  return [{ code: 'notOnCommittee', sectors: missing, seats: seated.length }];
}

function nobodyEngaged(dimension: CoverageDimension, rows: readonly CoverageRow[]): readonly CoverageFinding[] {
  if (rows.every((row) => countEngaged(row) === 0)) return [];
  return rows
    .filter((row) => countListed(row) > 0 && countEngaged(row) === 0)
    .map((row) => ({ code: 'nobodyEngaged' as const, dimension, value: row.value, listed: countListed(row) }))
    .sort((a, b) => b.listed - a.listed);
}

function topicsWithoutLocal({ organizations }: Listed, coverage: Coverage): readonly CoverageFinding[] {
  return coverage.region
    .map(({ value: region }) => {
      const local = organizations.filter((organization) => organization.regions.includes(region));
      const topics = coverage.topic
        .map(({ value }) => value)
        .filter((topic) => !local.some((organization) => organization.topics.includes(topic)));
      return { code: 'topicsWithoutLocal' as const, region, topics };
    })
    .filter(({ topics }) => topics.length > 0)
    .sort((a, b) => b.topics.length - a.topics.length);
}

function restsOnOne(
  dimension: CoverageDimension,
  rows: readonly CoverageRow[],
  coverage: Coverage,
): readonly CoverageFinding[] {
  return rows
    .map((row) => ({
      code: 'restsOnOne' as const,
      dimension,
      value: row.value,
      cells: singleCells(coverage.sectors, row.cells),
    }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => b.cells.length - a.cells.length);
}
