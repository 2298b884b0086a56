import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { localeOf } from '../../../i18n/language.ts';
import type { SelectOption } from '../../parts/SelectField.tsx';

const offered = [1, 2, 3, 4, 5];

/** The weights to choose from, and the present one where it is none of them. */
export function useWeights(present: number): readonly SelectOption<string>[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const weights = offered.includes(present) ? offered : [...offered, present].sort((a, b) => a - b);
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 });
  return weights.map((weight) => ({
    value: String(weight),
    label: weight === 1 ? t('targets:weight.usual') : t('targets:weight.times', { number: number.format(weight) }),
  }));
}
