import type { AnalysisRules } from '../../core/model/fieldMap.ts';
import { rulesText } from '../../i18n/rulesText.ts';
import { useRuleWords } from './useRuleWords.ts';

/** The rules by which figures were computed, what differs from the usual first. */
export function RulesLine({ rules }: { readonly rules: AnalysisRules }) {
  return <span data-rules="">{rulesText(rules, useRuleWords())}</span>;
}
