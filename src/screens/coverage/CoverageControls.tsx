import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { SelectField } from '../parts/SelectField.tsx';

/** What the rows are, and what the tint counts. */
export function CoverageControls() {
  const { t } = useTranslation();
  const dimension = useView(({ rows }) => (rows === 'region' ? 'region' : 'topic'));
  const counting = useView((view) => (view.counting === 'listed' ? 'listed' : 'engaged'));
  return (
    <>
      <SelectField
        label={t('coverage:rows.label')}
        value={dimension}
        options={[
          { value: 'topic', label: t('coverage:rows.topic') },
          { value: 'region', label: t('coverage:rows.region') },
        ]}
        onChange={(chosen) => viewStore.set({ rows: chosen })}
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
