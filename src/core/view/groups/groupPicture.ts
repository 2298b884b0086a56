import { affectedRule } from '../../coverage/affected.ts';
import type { SeatedGroup } from '../../groups/groupsOf.ts';
import { sectorsOf } from '../../groups/sectorsOf.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { regionWideValue, unknownValue } from '../../model/filter.ts';
import type { Organization } from '../../model/organization.ts';
import { compareSectors } from '../../model/sector.ts';
import type { Expected } from './expected.ts';
import { type PictureSeat, pictureSeats } from './pictureSeats.ts';

/** A sector or a region of the picture. */
export interface PictureLine {
  /** A sector or a region; `*` works everywhere, `?` is not known. */
  readonly value: string;
  /** Seats that are in it; a seat of several lines counts in each. */
  readonly seats: number;
  /** Nobody of it has a seat, and somebody should. */
  readonly isMissing: boolean;
  /** How many listed organisations are of it. */
  readonly listed: number;
}

export interface PictureCell {
  readonly seats: readonly PictureSeat[];
}

/** More regions without anybody than this stand in one line. */
const mostMissing = 6;

/** A group by sector and region. */
export interface GroupPicture {
  readonly group: SeatedGroup;
  readonly seats: readonly PictureSeat[];
  readonly columns: readonly PictureLine[];
  /** Local regions, then everywhere and not known, where somebody is. */
  readonly rows: readonly PictureLine[];
  /** Regions without anybody, where there are too many for a row each. */
  readonly gathered: readonly PictureLine[];
  /** By row and column. */
  readonly cells: readonly (readonly PictureCell[])[];
}

/** Sectors in their order, regions in that of `expected`; what is not expected stands there only with a seat. */
export function groupPicture(
  group: SeatedGroup,
  fieldMap: Pick<FieldMap, 'organizations'>,
  expected: Expected,
): GroupPicture {
  const { organizations } = fieldMap;
  const seats = pictureSeats(group, organizations, affectedRule(fieldMap));
  const columns = sectorLines(seats, expected, organizations);
  const regions = regionLines(seats, expected, organizations);
  const missing = regions.filter(({ isMissing }) => isMissing);
  const gathered = missing.length > mostMissing ? missing : [];
  const rows = regions.filter((one) => !gathered.includes(one));
  const cells = rows.map((row) =>
    columns.map((column) => ({
      seats: seats.filter((one) => one.regions.includes(row.value) && one.sectors.includes(column.value)),
    })),
  );
  return { group, seats, columns, rows, gathered, cells };
}

function sectorLines(
  seats: readonly PictureSeat[],
  { sectors }: Expected,
  listed: readonly Organization[],
): readonly PictureLine[] {
  const seated = seats.flatMap((one) => one.sectors);
  const values = [...new Set([...sectors, ...seated])].filter((value) => value !== unknownValue).sort(compareSectors);
  const of = seated.includes(unknownValue) ? [...values, unknownValue] : values;
  return of.map((value) => ({
    value,
    seats: seats.filter((one) => one.sectors.includes(value)).length,
    isMissing: sectors.includes(value) && !seated.includes(value),
    listed: listed.filter((one) => isAmong(sectorsOf(one), value)).length,
  }));
}

function regionLines(
  seats: readonly PictureSeat[],
  { regions }: Expected,
  listed: readonly Organization[],
): readonly PictureLine[] {
  const seated = new Set(seats.flatMap((one) => one.regions));
  const apart = [regionWideValue, unknownValue];
  const local = [...new Set([...regions, ...seated])].filter((value) => !apart.includes(value));
  return [...local, ...apart.filter((value) => seated.has(value))].map((value) => ({
    value,
    seats: seats.filter((one) => one.regions.includes(value)).length,
    isMissing: regions.includes(value) && !seated.has(value),
    listed: value === regionWideValue ? listed.filter((one) => one.regionWide).length : inRegion(listed, value),
  }));
}

function inRegion(listed: readonly Organization[], value: string): number {
  if (value === unknownValue) return listed.filter((one) => one.regions.length === 0 && !one.regionWide).length;
  return listed.filter((one) => one.regions.includes(value)).length;
}

function isAmong(values: readonly string[], value: string): boolean {
  return value === unknownValue ? values.length === 0 : values.includes(value);
}

/** Whether a cell shows a seat for the first time, or again: it is of several regions or sectors and was shown before. */
export function isFirst({ rows, columns }: GroupPicture, seat: PictureSeat, row: string, column: string): boolean {
  const firstRow = rows.find(({ value }) => seat.regions.includes(value));
  const firstColumn = columns.find(({ value }) => value === seat.sectors[0]);
  return firstRow?.value === row && firstColumn?.value === column;
}
