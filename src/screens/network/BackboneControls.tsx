import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { BackbonePicker } from './BackbonePicker.tsx';

/** Which organisation is the backbone, and whether the figures are read with it or without. */
export function BackboneControls({ analysis }: { readonly analysis: Analysis }) {
  const { t } = useTranslation();
  const backbone = useView((view) => view.backbone);
  return (
    <>
      <BackbonePicker backbone={analysis.backbone} />
      {analysis.backbone === null ? null : (
        <Segmented
          label={t('network:backbone.label')}
          value={backbone}
          options={[
            { value: 'with', label: t('network:backbone.with') },
            { value: 'without', label: t('network:backbone.without') },
          ]}
          onChange={(chosen) => viewStore.set({ backbone: chosen })}
        />
      )}
    </>
  );
}
