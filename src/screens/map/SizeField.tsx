import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { sizeOptions } from '../../core/view/encoding/sizeBy.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { sizeKeyOf } from './useScene.ts';

/** What the size of the marks follows. */
export function SizeField() {
  const { t } = useTranslation();
  const sizeBy = sizeKeyOf(useView((view) => view.sizeBy));
  return (
    <SelectField
      className="map-size"
      label={t('map:size')}
      value={sizeBy}
      options={sizeOptions.map(({ key }) => ({ value: key, label: t(`map:sizeBy.${key}`) }))}
      onChange={(key) => viewStore.set({ sizeBy: key })}
    />
  );
}
