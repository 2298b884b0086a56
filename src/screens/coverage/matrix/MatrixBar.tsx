import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useView } from '../../../app/hooks.ts';
import { dimensionKeys } from '../../../core/coverage/dimension.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { EngagedFrom } from '../EngagedFrom.tsx';
import { chooseColumns, chooseRows } from './chooseLayout.ts';
import { WhenSwitch } from './WhenSwitch.tsx';
import { WithinField } from './WithinField.tsx';

/** What the matrix is laid out by, whom it counts, and what counts as engaged. */
export function MatrixBar() {
  const { t } = useTranslation();
  const rows = useView((view) => view.rows);
  const columns = useView((view) => view.columns);
  const within = useView((view) => view.within);
  const layout = { rows, columns, within };
  const options = dimensionKeys.map((key) => ({ value: key, label: t(`coverage:dimension.${key}`) }));
  return (
    <div className="coverage-bar">
      <SelectField
        label={t('coverage:rows')}
        value={rows}
        options={options}
        onChange={(chosen) => viewStore.set(chooseRows(layout, chosen))}
      />
      <SelectField
        label={t('coverage:columns')}
        value={columns}
        options={options}
        onChange={(chosen) => viewStore.set(chooseColumns(layout, chosen))}
      />
      <WithinField />
      <EngagedFrom />
      <WhenSwitch />
    </div>
  );
}
