import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useView } from '../../../app/hooks.ts';
import { dimensionKeys } from '../../../core/coverage/dimension.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { EngagedFrom } from '../EngagedFrom.tsx';
import { chooseColumns, chooseRows } from './chooseLayout.ts';
import { WithinField } from './WithinField.tsx';

// A list is built with all its options whenever it is drawn; this one hangs on none of the dimensions.
const Engaged = memo(EngagedFrom);

/** What the matrix is laid out by, of whom, and what counts as engaged. */
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
      <WithinField key={`${rows} ${columns}`} />
      <Engaged />
    </div>
  );
}
