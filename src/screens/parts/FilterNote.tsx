import { useTranslation } from 'react-i18next';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { isFiltering } from '../../core/model/filter.ts';
import { changedRules, type RuleName } from '../../i18n/rulesText.ts';
import { RuleChips } from '../rules/RuleChips.tsx';
import { useRuleWords } from '../rules/useRuleWords.ts';
import { FilterChips } from './FilterChips.tsx';

/**
 * The rules that differ from the usual, and what is being filtered on, where the figures are of what the rules count whatever the
 * filter; nothing without either.
 */
export function FilterNote({ about }: { readonly about?: readonly RuleName[] }) {
  const { t } = useTranslation();
  const filter = useView((view) => view.filter);
  const { rules } = useFieldMap();
  const words = useRuleWords();
  if (!isFiltering(filter) && changedRules(rules, words, about).length === 0) return null;
  return (
    <div className="filter-note">
      <RuleChips {...(about === undefined ? {} : { about })} />
      <FilterChips />
      {isFiltering(filter) ? (
        <p className="secondary">{t(isFiltering(rules.only) ? 'rules:filterNote' : 'metrics:filterNote')}</p>
      ) : null}
    </div>
  );
}
