import { type Language, localeOf } from '../../i18n/language.ts';

const least = 0.001;

/** A chance as it is written after "p": "= 0.012", or "< 0.001" for anything rarer. */
export function chanceText(language: Language, chance: number): string {
  const format = new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 2 });
  return chance < least ? `p < ${format.format(least)}` : `p = ${format.format(chance)}`;
}
