import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { filterFields, isFiltering } from '../../core/model/filter.ts';
import { UserText } from './UserText.tsx';
import { useTerms } from './useTerms.ts';

/** What is being filtered on, each value a chip that takes itself away, and one button that clears all. */
export function FilterChips() {
  const { t } = useTranslation();
  const terms = useTerms();
  const filter = useView((view) => view.filter);
  if (!isFiltering(filter)) return null;
  return (
    <fieldset className="filter-chips" aria-label={t('shell:filter.on')}>
      {filterFields.flatMap((field) =>
        filter[field].map((value) => {
          const name = terms.filterValue(field, value);
          return (
            <Button
              key={`${field}:${value}`}
              className="chip on"
              aria-label={t('shell:filter.remove', { name })}
              onPress={() => viewStore.toggleFilter(field, value)}
            >
              <UserText>{name}</UserText>
              <X className="icon" aria-hidden="true" />
            </Button>
          );
        }),
      )}
      <Button className="button link" onPress={() => viewStore.clearFilter()}>
        {t('shell:filter.clear')}
      </Button>
    </fieldset>
  );
}
