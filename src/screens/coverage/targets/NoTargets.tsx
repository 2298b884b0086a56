import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { setTarget } from '../../../app/commands/targets.ts';
import { isoToday } from '../../../app/stageHistory.ts';
import type { Target } from '../../../core/model/target.ts';
import { Button } from '../../parts/Button.tsx';
import { newTarget } from './newTarget.ts';
import { useTargetWords } from './useTargetWords.ts';

/** One voice alone is easily a token: two seats for the community is what people often begin with. */
const suggested: Target = { ...newTarget, sector: 'community', counted: 'seated', minimum: 2 };

/** What a target is, and one to begin with, which is set only where a person takes it. */
export function NoTargets() {
  const { t } = useTranslation();
  const words = useTargetWords();
  const take = () => {
    const target = { ...suggested, reason: t('targets:suggestion.reason'), setOn: isoToday() };
    fieldStore.run(setTarget(target, words.target(target)));
  };
  return (
    <div className="targets-empty">
      <p>{t('targets:empty')}</p>
      <div className="targets-suggestion">
        <p>
          <strong>{t('targets:suggestion.title')}</strong> {t('targets:suggestion.text')}
        </p>
        <Button onPress={take}>{t('targets:suggestion.take')}</Button>
      </div>
    </div>
  );
}
