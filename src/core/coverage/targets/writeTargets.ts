import { writeCsv } from '../../import/writeCsv.ts';
import { regionWideValue } from '../../model/filter.ts';
import { isKnownSector, type KnownSector } from '../../model/sector.ts';
import type { Counted, Target } from '../../model/target.ts';
import { type TargetColumn, targetColumns } from './targetColumns.ts';

/** The words of a file of targets in one language; `readTargets` knows those of both. */
export interface TargetWords {
  readonly titles: Readonly<Record<TargetColumn, string>>;
  readonly sectors: Readonly<Record<KnownSector, string>>;
  readonly regionWide: string;
  readonly units: Readonly<Record<Target['unit'], string>>;
  readonly countings: Readonly<Record<Counted, string>>;
}

/** Targets as CSV that `readTargets` reads back as they are; reasons, which are for the team alone, included. */
export function writeTargets(targets: readonly Target[], words: TargetWords): string {
  const rows = targets.map((target) => targetColumns.map((column) => cellText(target, column, words)));
  return writeCsv([targetColumns.map((column) => words.titles[column]), ...rows]);
}

function cellText(target: Target, column: TargetColumn, words: TargetWords): string {
  switch (column) {
    case 'sector':
      return isKnownSector(target.sector) ? words.sectors[target.sector] : (target.sector ?? '');
    case 'region':
      return target.region === regionWideValue ? words.regionWide : (target.region ?? '');
    case 'topic':
    case 'population':
    case 'reason':
      return target[column] ?? '';
    case 'minimum':
    case 'ideal':
    case 'weight':
      return String(target[column] ?? '');
    case 'unit':
      return words.units[target.unit];
    case 'counted':
      return words.countings[target.counted];
    case 'set_by':
      return target.setBy ?? '';
    case 'set_on':
      return target.setOn ?? '';
  }
}
