import { useMemo } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useLanguage, useView } from '../../app/hooks.ts';
import { countValues, type FilterField, regionWideValue, unknownValue } from '../../core/model/filter.ts';
import { compareSectors } from '../../core/model/sector.ts';
import { stages } from '../../core/model/stage.ts';
import { collatorOf, formatNumber } from '../../i18n/format.ts';
import { UserText } from './UserText.tsx';
import { useTerms } from './useTerms.ts';

/** The values of one field, with how many organisations each has. */
export function FilterGroup({ field }: { readonly field: FilterField }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { language } = useLanguage();
  const { organizations } = useFieldMap();
  const filter = useView((view) => view.filter);
  const counts = useMemo(() => countValues(organizations, field), [organizations, field]);
  const collator = collatorOf(language);
  const order = valueOrder(field, (a, b) => collator.compare(a, b));
  const values = [...counts.keys()].sort(order);
  if (values.length === 0) return null;
  return (
    <CheckboxGroup
      className="filter-group"
      value={[...filter[field]]}
      onChange={(chosen) => viewStore.set({ filter: { ...filter, [field]: chosen } })}
    >
      <Label>{t(`shell:filter.${field}`)}</Label>
      {values.map((value) => (
        <Checkbox key={value} value={value} className="check">
          <span className="box" aria-hidden="true" />
          <UserText>{terms.filterValue(field, value)}</UserText>
          <span className="muted">{formatNumber(language, counts.get(value) ?? 0)}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

// Sectors and stages have an order of their own; the rest goes by name, with "region-wide" and "not known" last.
function valueOrder(field: FilterField, byName: (a: string, b: string) => number) {
  const late = (value: string) => (value === unknownValue ? 2 : Number(value === regionWideValue));
  const stageOrder = stages as readonly string[];
  return (a: string, b: string) => {
    if (late(a) !== late(b)) return late(a) - late(b);
    if (field === 'sectors') return compareSectors(a, b);
    if (field === 'stages') return stageOrder.indexOf(a) - stageOrder.indexOf(b);
    return byName(a, b);
  };
}
