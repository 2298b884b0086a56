import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { Difference } from '../../../core/groups/seating/seating.ts';
import { formatNumber } from '../../../i18n/format.ts';

/** How much worse something is, as part of a sentence: "3 fewer organisations are reached"; null where nothing differs. */
export function useDifferenceWords(): (cost: Difference | null, way: 'worse' | 'better') => string | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (cost, way) => {
    if (cost === null) return null;
    const amount = formatNumber(language, cost.amount, Number.isInteger(cost.amount) ? 0 : 1);
    return t(`seating:${way}.${cost.by}`, { count: cost.amount, amount });
  };
}
