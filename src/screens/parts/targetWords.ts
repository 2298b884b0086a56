import { targetColumns } from '../../core/coverage/targets/targetColumns.ts';
import type { TargetWords } from '../../core/coverage/targets/writeTargets.ts';
import { knownSectors } from '../../core/model/sector.ts';
import { countings } from '../../core/model/target.ts';

/** The words of an exported file of targets: those of the language of the screen, which reading one in either language knows. */
export function targetWords(t: (key: string) => string): TargetWords {
  return {
    titles: table(targetColumns, (column) => t(`targetFile:title.${column}`)),
    sectors: table(knownSectors, (sector) => t(`terms:sector.${sector}`)),
    regionWide: t('terms:regionWide'),
    units: table(['count', 'share'], (unit) => t(`targetFile:unit.${unit}`)),
    countings: table(countings, (counted) => t(`targetFile:counted.${counted}`)),
  };
}

function table<Key extends string>(keys: readonly Key[], word: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}
