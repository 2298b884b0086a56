import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { useTargetWords } from '../targets/useTargetWords.ts';
import type { GapWording } from './gapWords.ts';

export function useGapWording(): GapWording {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useTargetWords();
  return {
    t: (key, values) => t(key, values ?? {}),
    number: (value) => formatNumber(language, value),
    percent: (share) => formatPercent(language, share),
    amount: ({ target }, which) => words.amount(target[which], target.unit),
    who: ({ target }) => words.cell(target),
  };
}
