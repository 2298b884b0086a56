import { useTranslation } from 'react-i18next';
import { fieldStore, viewStore } from '../../app/app.ts';
import { chooseEngagedFrom } from '../../app/commands/rules.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { ladder } from '../../core/model/stage.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { useTerms } from '../parts/useTerms.ts';

/** What the rows are, what the tint counts, and from which stage on an organisation is engaged. */
export function CoverageControls() {
  const { t } = useTranslation();
  const terms = useTerms();
  const { rules } = useFieldMap();
  const dimension = useView((view) => view.dimension);
  const counting = useView((view) => view.counting);
  return (
    <>
      <SelectField
        label={t('coverage:rows.label')}
        value={dimension}
        options={[
          { value: 'topic', label: t('coverage:rows.topic') },
          { value: 'region', label: t('coverage:rows.region') },
        ]}
        onChange={(chosen) => viewStore.set({ dimension: chosen })}
      />
      <SelectField
        label={t('coverage:engagedFrom')}
        value={rules.engagedFrom}
        options={ladder.map((stage) => ({ value: stage, label: terms.stage(stage) }))}
        onChange={(stage) => fieldStore.run(chooseEngagedFrom(stage, terms.stage(stage)))}
      />
      <Segmented
        label={t('coverage:counting.label')}
        value={counting}
        options={[
          { value: 'listed', label: t('coverage:counting.listed') },
          { value: 'engaged', label: t('coverage:counting.engaged') },
        ]}
        onChange={(chosen) => viewStore.set({ counting: chosen })}
      />
    </>
  );
}
