import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { RepairReason } from '../../../../core/groups/seating/seating.ts';
import { numberAsked, rulesOf } from '../ruleText.ts';
import { useHolders } from '../useHolders.ts';
import { useRuleWords } from '../useRuleWords.ts';

/** A way out in a sentence. */
export function useRepairWords(): (repair: RepairReason) => string {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const holders = useHolders();
  const words = useRuleWords();
  return ({ code, rule, amount, ids }) => {
    const values = { rule: words(rule), count: amount, names: holders.names(ids) };
    switch (code) {
      case 'wanted':
        return t('seating:repair.wanted', values);
      case 'seat':
        return rule.group === null
          ? t('seating:repair.seat', values)
          : t('seating:inGroup', { group: rule.group, text: t('seating:repair.seat', values) });
      case 'free':
        return t(rule.kind === 'locked' ? 'seating:repair.open' : 'seating:repair.free', values);
      case 'relax':
        if (rule.kind === 'seatsMost') return t('seating:repair.load', values);
        return amount === 0 || numberAsked(rulesOf(fieldMap, rule.group), rule) === null
          ? t('seating:repair.drop', values)
          : t('seating:repair.relax', values);
    }
  };
}
