import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { chooseEngagedFrom } from '../../app/commands/rules.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { ladder } from '../../core/model/stage.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { useTerms } from '../parts/useTerms.ts';

/** From which stage on an organisation counts as engaged: a rule of the project, not of the view. */
export function EngagedFrom() {
  const { t } = useTranslation();
  const terms = useTerms();
  const { rules } = useFieldMap();
  return (
    <SelectField
      label={t('coverage:engagedFrom')}
      value={rules.engagedFrom}
      options={ladder.map((stage) => ({ value: stage, label: terms.stage(stage) }))}
      onChange={(stage) => fieldStore.run(chooseEngagedFrom(stage, terms.stage(stage)))}
    />
  );
}
