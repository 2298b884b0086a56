import { useTranslation } from 'react-i18next';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { isFiltering, noFilter } from '../../core/model/filter.ts';
import { changedRules } from '../../i18n/rulesText.ts';
import { Button } from '../parts/Button.tsx';
import { useChangeRules } from './useChangeRules.ts';
import { useRuleWords } from './useRuleWords.ts';

/** Whether the whole field counts, or only the organisations of a filter that was taken over. */
export function OnlyRule() {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const filter = useView((view) => view.filter);
  const words = useRuleWords();
  const change = useChangeRules();
  const [limited] = changedRules(rules, words, ['only']);
  const isTaken = JSON.stringify(filter) === JSON.stringify(rules.only);
  return (
    <div className="rule">
      <h3>{t('rules:only.label')}</h3>
      <p>{limited === undefined ? t('rules:only.all') : limited.sentence}</p>
      <div className="rule-line">
        {isFiltering(filter) && !isTaken ? (
          <Button small onPress={() => change({ only: filter })}>
            {t('rules:only.take')}
          </Button>
        ) : null}
        {limited === undefined ? null : (
          <Button small onPress={() => change({ only: noFilter })}>
            {t('rules:only.widen')}
          </Button>
        )}
      </div>
      {isFiltering(filter) || limited !== undefined ? null : <p className="muted">{t('rules:only.noFilter')}</p>}
    </div>
  );
}
