import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { ArithmeticReason, Shortfall } from '../../../../core/groups/seating/seating.ts';
import { numberAsked, rulesOf } from '../ruleText.ts';
import type { ShownProposal } from '../useProposal.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { useAbout } from './useArithmeticWords.ts';

interface MissedWords {
  /** "Hill villages: 9 needed, only 3 listed, and room for only 1". */
  readonly said: string;
  /** Why no more of those who are listed can sit there; empty where all of them do. */
  readonly why: string;
}

/** A minimum that is missed; `sum` where fewer are listed than it asks for, `must` by how little it must be missed by itself. */
export function useMissedWords(
  shown: ShownProposal,
): (shortfall: Shortfall, sum: ArithmeticReason | null, must: number | null) => MissedWords {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const about = useAbout();
  const ruleWords = useRuleWords();
  return ({ rule, amount }, sum, must) => {
    const rules = rulesOf(fieldMap, rule.group);
    const count = sum?.need ?? numberAsked(rules, rule);
    const name = about(rule);
    if (count === null || name === null) return { said: ruleWords(rule), why: '' };
    const got = Math.max(0, count - amount);
    const have = sum?.have ?? null;
    if (have === null) return { said: t('seating:cannot.room', { name, count, got }), why: why() };
    if (have <= got) return { said: t('seating:cannot.listed', { name, count, have }), why: '' };
    return { said: t('seating:cannot.listedRoom', { name, count, have, got }), why: why() };

    function why(): string {
      const stays = shown.changes.find(({ group }) => group === rule.group)?.stays.length ?? 0;
      const held =
        stays === 0 || rules.begin === 'again' ? '' : t('seating:cannot.held', { count: stays, of: rules.size.max });
      if (must !== null && must < amount) return `${held} ${t('seating:cannot.needed')}`.trim();
      return held === '' && must === amount ? t('seating:cannot.alone') : held;
    }
  };
}
