import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { changeRules } from '../../app/commands/rules.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { usualRules } from '../../core/model/fieldMap.ts';
import { changedRules, type RuleName } from '../../i18n/rulesText.ts';
import { useRuleWords } from './useRuleWords.ts';

/** The rules that differ from the usual, each a chip that goes back to it; nothing where none does. */
export function RuleChips({ about }: { readonly about?: readonly RuleName[] }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const changed = changedRules(fieldMap.rules, useRuleWords(), about);
  if (changed.length === 0) return null;
  return (
    <fieldset className="filter-chips" aria-label={t('rules:changed')}>
      {changed.map(({ rule, chip }) => (
        <Button
          key={rule}
          className="chip on rule-chip"
          data-rule={rule}
          aria-label={t('rules:remove', { rule: chip })}
          onPress={() => fieldStore.run(changeRules(fieldMap, { [rule]: usualRules[rule] }, null))}
        >
          <span>{chip}</span>
          <X className="icon" aria-hidden="true" />
        </Button>
      ))}
    </fieldset>
  );
}

/** The rules about ties, which the map draws whatever they say. */
const aboutTies: readonly RuleName[] = ['tieKinds', 'asserted', 'direction', 'only'];

/** That a map of all ties stands under rules which the figures follow; nothing where they are the usual ones. */
export function MapRulesNote() {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const changed = changedRules(rules, useRuleWords(), aboutTies);
  return changed.length === 0 ? null : <span className="muted map-rules-note">{t('rules:mapDrawsAll')}</span>;
}
