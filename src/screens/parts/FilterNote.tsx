import { useTranslation } from 'react-i18next';
import { useView } from '../../app/hooks.ts';
import { isFiltering } from '../../core/model/filter.ts';
import { FilterChips } from './FilterChips.tsx';

/** What is being filtered on, where the figures are of all organisations whatever the filter; nothing without one. */
export function FilterNote() {
  const { t } = useTranslation();
  const filter = useView((view) => view.filter);
  if (!isFiltering(filter)) return null;
  return (
    <div className="filter-note">
      <FilterChips />
      <p className="secondary">{t('metrics:filterNote')}</p>
    </div>
  );
}
