import { justAboveZero, type NumberFormat, shownValue } from '../../core/network/shownValue.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Language, localeOf } from '../../i18n/language.ts';

/** A figure of an organisation or of the network as it is shown everywhere; "–" where it is undefined. */
export function figureText(language: Language, value: number | null, format: NumberFormat): string {
  if (value === null) return formatNumber(language, null);
  switch (format) {
    case 'count':
    case 'hundred':
      return formatNumber(language, shownValue(value, format));
    case 'share':
    case 'decimal':
      return new Intl.NumberFormat(localeOf(language), {
        minimumSignificantDigits: format === 'share' ? 2 : 1,
        maximumSignificantDigits: 2,
      }).format(value);
    case 'signed':
      return formatNumber(language, shownValue(value, format), 2);
    case 'ratio': {
      const shown = shownValue(value, format);
      return shown === justAboveZero ? `<${formatNumber(language, 0.01, 2)}` : formatNumber(language, shown, 2);
    }
  }
}
