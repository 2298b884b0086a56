import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../app/hooks.ts';
import type { RuleRef, SeatReason } from '../../../../core/groups/seating/seating.ts';
import { formatList } from '../../../../i18n/format.ts';
import { useDifferenceWords } from '../useDifferenceWords.ts';
import { useHolders } from '../useHolders.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { useValueWord } from '../useValueWord.ts';

const namedAtMost = 2;

/** Why a seat is held as it is, in a sentence. */
export function useSeatWords(): (reason: SeatReason, isLocked: boolean) => string {
  const { t } = useTranslation();
  const holders = useHolders();
  const ruleWords = useRuleWords();
  const worse = useDifferenceWords();
  const standsFor = useStandsFor();
  const { language } = useLanguage();
  return ({ code, thus, cost, instead }, isLocked) => {
    const names = holders.names(instead, namedAtMost);
    switch (code) {
      case 'locked':
        // Whoever stays where a group is completed is locked as well, by nobody's decision.
        return t(isLocked ? 'seating:why.locked' : 'seating:why.stays');
      case 'only': {
        if (thus === undefined || thus.rules.length === 0) return t('seating:why.only');
        const inWords = (rule: RuleRef) => (thus.how === 'noOther' ? null : standsFor(rule)) ?? ruleWords(rule);
        return t(`seating:why.${thus.how}`, { list: formatList(language, thus.rules.map(inWords)) });
      }
      case 'cost': {
        const said = worse(cost, 'worse') ?? '';
        return names === ''
          ? t('seating:why.cost', { cost: said })
          : t('seating:why.costInstead', { cost: said, names });
      }
      case 'equal':
        return names === '' ? t('seating:why.equalNobody') : t('seating:why.equal', { names });
    }
  };
}

/** Whom a seat stands for where the rule is about a sector, a topic, a region or those affected. */
function useStandsFor(): (rule: RuleRef) => string | null {
  const word = useValueWord();
  return ({ kind, value }) => {
    switch (kind) {
      case 'sector':
      case 'topic':
      case 'region':
      case 'level':
      case 'affected':
        return word(kind, value);
      default:
        return null;
    }
  };
}
