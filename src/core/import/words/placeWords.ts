import { foldWord } from '../fold.ts';
import { wordList } from './wordMap.ts';

const regionWide = new Set(
  wordList(`
    region-wide, regionwide, region wide, whole region, entire region, the whole region, all regions, all region, regional,
    national, nationwide, nation-wide, country-wide, countrywide, statewide, state-wide, everywhere, כלל־אזורי, כלל אזורית,
    כלל אזורי, כל האזור, כל האזורים, אזורי, אזורית, ארצי, ארצית, כלל ארצי, כלל ארצית, פריסה ארצית, כל הארץ`).map(
    foldWord,
  ),
);

/** Whether a text says that a body works everywhere, which is not a region and never counts as one. */
export function isRegionWide(text: string): boolean {
  return regionWide.has(foldWord(text));
}
