import { useTranslation } from 'react-i18next';
import type { ArithmeticReason, RuleRef } from '../../../../core/groups/seating/seating.ts';
import { useHolders } from '../useHolders.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { useValueWord } from '../useValueWord.ts';

/** A sum that cannot come out: "Media: 3 needed, 2 there: 1 short". */
export function useArithmeticWords(): (sum: ArithmeticReason) => string {
  const { t } = useTranslation();
  const about = useAbout();
  const rules = useRuleWords();
  const holders = useHolders();
  return ({ code, rule, need, have }) => {
    const values = { need, have, count: Math.abs(need - have) };
    switch (code) {
      case 'available':
        return t('seating:sums.available', { ...values, name: about(rule) ?? rules(rule) });
      case 'sum':
        return t('seating:sums.sum', { ...values, name: t(`seating:sums.of.${sumKind(rule)}`) });
      case 'locked':
        return rule.kind === 'locked'
          ? t('seating:sums.lockedAside', { name: holders.name(rule.value) })
          : t('seating:sums.locked', { ...values, name: about(rule) ?? rules(rule) });
    }
  };
}

/** What is counted, by its name alone. */
export function useAbout(): (rule: RuleRef) => string | null {
  const { t } = useTranslation();
  const word = useValueWord();
  const holders = useHolders();
  return ({ kind, value, group }) => {
    const name = nameOf();
    return group === null || name === null ? name : t('seating:inGroup', { group, text: name });

    function nameOf(): string | null {
      switch (kind) {
        case 'sector':
        case 'topic':
        case 'region':
        case 'level':
        case 'affected':
          return value === '' && kind !== 'affected' ? null : word(kind, value);
        case 'sectorMax':
          return word('sector', value);
        case 'topicMax':
        case 'regionMax':
        case 'levelMax':
          return value;
        case 'affectedMax':
          return t('seating:affected');
        case 'size':
        case 'sizeMax':
          return t('seating:row.size');
        case 'distinctSectors':
          return t('seating:row.distinctSectors');
        case 'fromCommittee':
          return t('seating:row.fromCommittee');
        case 'seatsMost':
          return value === '' ? null : holders.name(value);
        case 'share':
        case 'tied':
        case 'locked':
        case 'staying':
        case 'conflict':
        case 'together':
          return null;
      }
    }
  };
}

/** Of what the minimums are added up. */
function sumKind({ kind }: RuleRef) {
  switch (kind) {
    case 'sector':
    case 'topic':
    case 'region':
    case 'level':
    case 'affected':
    case 'distinctSectors':
    case 'fromCommittee':
    case 'seatsMost':
      return kind;
    default:
      return 'size';
  }
}
