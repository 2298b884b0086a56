import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import type { RuleRef } from '../../../core/groups/seating/seating.ts';
import { formatList, formatPercent } from '../../../i18n/format.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { capOf, numberAsked, rulesOf } from './ruleText.ts';
import { useHolders } from './useHolders.ts';
import { useValueWord } from './useValueWord.ts';

/** A rule in words, "at least 1 from the Hill villages"; of a working group with its name before it. */
export function useRuleWords(): (rule: RuleRef) => string {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { language } = useLanguage();
  const terms = useTerms();
  const holders = useHolders();
  const word = useValueWord();
  return (rule) => {
    const text = inWords(rule);
    return rule.group === null ? text : t('seating:inGroup', { group: rule.group, text });
  };

  function inWords(rule: RuleRef): string {
    const { kind, value } = rule;
    const rules = rulesOf(fieldMap, rule.group);
    const count = numberAsked(rules, rule) ?? 0;
    switch (kind) {
      case 'sector':
      case 'sectorMax':
        return t(`seating:rule.${kind}`, { count, name: word('sector', value) });
      case 'topic':
      case 'topicMax':
      case 'region':
      case 'regionMax':
      case 'level':
      case 'levelMax':
        return t(`seating:rule.${kind}`, { count, name: value });
      case 'size':
      case 'sizeMax':
      case 'affected':
      case 'affectedMax':
      case 'distinctSectors':
      case 'fromCommittee':
        return t(`seating:rule.${kind}`, { count });
      case 'share': {
        const cap = capOf(rules, rule);
        const list = formatList(language, (cap?.sectors ?? []).map(terms.sector));
        return t('seating:rule.share', { list, share: formatPercent(language, cap?.most ?? null) });
      }
      case 'tied':
      case 'staying':
        return t(`seating:rule.${kind}`);
      case 'locked':
        return t('seating:rule.locked', { name: holders.name(value) });
      case 'seatsMost':
        return value === ''
          ? t('seating:rule.seatsEach', { count: fieldMap.seating.seatsEach ?? 0 })
          : t('seating:rule.seatsMost', { name: holders.name(value) });
      case 'conflict':
      case 'together':
        return t(`seating:rule.${kind}`, { names: holders.names(value.split(' ')) });
    }
  }
}
