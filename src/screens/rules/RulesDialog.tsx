import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/rules.css';
import { fieldStore } from '../../app/app.ts';
import { changeRules } from '../../app/commands/rules.ts';
import { useAnalysis, useFieldMap } from '../../app/hooks.ts';
import { shellStore } from '../../app/shellStore.ts';
import { usualRules } from '../../core/model/fieldMap.ts';
import { EngagedFrom } from '../coverage/EngagedFrom.tsx';
import { BackbonePicker } from '../network/BackbonePicker.tsx';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { OnlyRule } from './OnlyRule.tsx';
import { AssertedRule, DirectionRule, KindsRule, MergeRule } from './RuleChoices.tsx';
import { RulesLine } from './RulesLine.tsx';

/** All that decides what counts, in one place; each choice takes hold at once and can be undone. */
export function RulesDialog() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { rules } = fieldMap;
  const backbone = useAnalysis((state) => state.analysis?.backbone ?? null);
  const isUsual = JSON.stringify({ ...usualRules, ...rules }) === JSON.stringify(usualRules);
  const done = useRef<HTMLButtonElement>(null);
  // A button that can do nothing more keeps no focus.
  const toUsual = () => {
    done.current?.focus();
    fieldStore.run(changeRules(fieldMap, usualRules, null));
  };
  return (
    <AppDialog title={t('rules:title')} isOpen onClose={shellStore.close}>
      <p className="secondary">{t('rules:lead')}</p>
      <div className="rules-form">
        <DirectionRule />
        <KindsRule />
        <AssertedRule />
        <OnlyRule />
        <MergeRule />
        <div className="rule-line">
          <BackbonePicker backbone={backbone} />
          <EngagedFrom />
        </div>
        <section className="rules-in-force" aria-live="polite">
          <h3>{t('rules:inForce')}</h3>
          <p>
            <RulesLine rules={rules} />
          </p>
        </section>
      </div>
      <div className="form-actions rules-actions">
        <Button ref={done} look="primary" onPress={shellStore.close}>
          {t('rules:close')}
        </Button>
        <Button isDisabled={isUsual} onPress={toUsual}>
          {t('rules:usual')}
        </Button>
      </div>
    </AppDialog>
  );
}
