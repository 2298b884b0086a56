import { justAboveZero } from '../../core/network/shownValue.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/** A ratio as it is shown everywhere: two decimals, "<0.01" for more than nothing, "–" for what is not defined. */
export function formatRatio(language: Language, shown: number | null): string {
  return shown === justAboveZero ? `<${formatNumber(language, 0.01, 2)}` : formatNumber(language, shown, 2);
}

/** Places of a ranking: "3" or "3–5". */
export function formatBand(language: Language, rank: number, bandEnd: number | null): string {
  const first = formatNumber(language, rank);
  return bandEnd === null || bandEnd === rank ? first : `${first}–${formatNumber(language, bandEnd)}`;
}
