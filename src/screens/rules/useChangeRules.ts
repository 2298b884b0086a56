import { fieldStore } from '../../app/app.ts';
import { changeRules } from '../../app/commands/rules.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { type AnalysisRules, usualRules } from '../../core/model/fieldMap.ts';
import { changedRules, type RuleName } from '../../i18n/rulesText.ts';
import { useRuleWords } from './useRuleWords.ts';

/** Changes rules as one step, whose name says the new rule, or that it is the usual one again. */
export function useChangeRules(): (change: Partial<AnalysisRules>) => void {
  const fieldMap = useFieldMap();
  const words = useRuleWords();
  return (change) => {
    const said = changedRules({ ...usualRules, ...change }, words, Object.keys(change) as RuleName[]);
    const rule = said.length === 0 ? null : said.map(({ chip }) => chip).join(' · ');
    fieldStore.run(changeRules(fieldMap, change, rule));
  };
}
