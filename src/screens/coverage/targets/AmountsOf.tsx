import { useTranslation } from 'react-i18next';
import type { Target } from '../../../core/model/target.ts';
import { useTargetWords } from './useTargetWords.ts';

/** "At least 2, ideally 3, weight 2" of a target, in one line. */
export function AmountsOf({ target: { minimum, ideal, unit, weight } }: { readonly target: Target }) {
  const { t } = useTranslation();
  const words = useTargetWords();
  const parts = [
    minimum === null ? null : t('targets:amounts.minimum', { amount: words.amount(minimum, unit) }),
    ideal === null ? null : t('targets:amounts.ideal', { amount: words.amount(ideal, unit) }),
    weight === 1 ? null : t('targets:amounts.weight', { weight }),
  ].filter((part) => part !== null);
  return parts.join(', ');
}
