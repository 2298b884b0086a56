import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { countings } from '../../core/model/target.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { WhenSwitch } from './matrix/WhenSwitch.tsx';

/** Whom the cells count first and are tinted by; and for the whole screen, whether as of today or as if all who said yes came. */
export function CoverageControls() {
  const { t } = useTranslation();
  const counting = useView((view) => view.counting);
  return (
    <>
      <WhenSwitch />
      <Segmented
        label={t('coverage:counting.label')}
        value={counting}
        options={countings.map((value) => ({ value, label: t(`coverage:counting.${value}`) }))}
        onChange={(chosen) => viewStore.set({ counting: chosen })}
      />
    </>
  );
}
