import { foldWord } from '../fold.ts';
import { wordList } from './wordMap.ts';

const regionWide = new Set(
  wordList(`
    region-wide, regionwide, region wide, whole region, entire region, the whole region, all regions, all region, regional,
    everywhere, כלל־אזורי, כלל אזורית, כלל אזורי, כל האזור, כל האזורים, אזורי, אזורית`).map(foldWord),
);

const countryWide = new Set(
  wordList(`
    national, nationwide, nation-wide, country-wide, countrywide, statewide, state-wide, ארצי, ארצית, כלל ארצי, כלל ארצית,
    פריסה ארצית, כל הארץ`).map(foldWord),
);

/** Whether a text says that a body works everywhere, which is not a region and never counts as one. */
export function isRegionWide(text: string): boolean {
  return regionWide.has(foldWord(text)) || isCountryWide(text);
}

/** Whether it says more than the region: it works everywhere here, and the word itself is worth keeping. */
export function isCountryWide(text: string): boolean {
  return countryWide.has(foldWord(text));
}
