import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { regionWideValue } from '../../../core/model/filter.ts';
import type { Target, TargetCell } from '../../../core/model/target.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { formatAmount } from './formatAmount.ts';

export interface TargetWords {
  /** What the cell is made of, sector first; empty where it is everyone. */
  parts(cell: TargetCell): readonly string[];
  /** "Business × Training × Hill villages", each part isolated. */
  cell(cell: TargetCell): string;
  /** The cell and what counts: "Business × Training, engaged". */
  target(target: TargetCell & Pick<Target, 'counted'>): string;
  /** A minimum or an ideal: "2", "15%"; "–" where it is not set. */
  amount(amount: number | null, unit: Target['unit']): string;
}

/** The words for a target, in the language of the screen. */
export function useTargetWords(): TargetWords {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  return useMemo(() => {
    const parts = ({ sector, topic, region, population }: TargetCell) =>
      [
        sector === null ? null : terms.sector(sector),
        topic,
        region === regionWideValue ? t('terms:regionWide') : region,
        population,
      ].filter((part) => part !== null);
    const cell = (of: TargetCell) => {
      const named = parts(of);
      return named.length === 0 ? t('targets:everyone') : named.map(isolate).join(' × ');
    };
    const target = (of: TargetCell & Pick<Target, 'counted'>) =>
      t('targets:named', { cell: cell(of), counted: t(`targets:counted.${of.counted}`) });
    return { parts, cell, target, amount: (amount, unit) => formatAmount(language, amount, unit) };
  }, [t, language, terms]);
}
