import { useMemo } from 'react';
import { useFieldMap, useLanguage, useView } from '../../../app/hooks.ts';
import { passes } from '../../../core/model/filter.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { hasSeat, type SeatRow, seatRows } from '../../../core/view/groups/seatRows.ts';
import { foldedTexts, foldForSearch } from '../../../core/view/search.ts';
import { collatorOf } from '../../../i18n/format.ts';
import { sortRows } from '../../parts/table/sortRows.ts';
import type { Sort, TableColumn } from '../../parts/table/tableColumn.ts';
import { useSteadyOrder } from './useSteadyOrder.ts';

interface Wanted {
  readonly search: string;
  readonly sort: Sort;
  /** Those without a seat too. */
  readonly everyone: boolean;
  /** The choices above as one text. */
  readonly key: string;
}

/** The rows that are shown: equal ones by name, and in an order that holds while boxes are ticked. */
export function useSeatRows(columns: readonly TableColumn<SeatRow>[], wanted: Wanted): readonly SeatRow[] {
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const filter = useView((view) => view.filter);
  const { search, sort, everyone, key } = wanted;
  const all = useMemo(() => seatRows(fieldMap), [fieldMap]);
  const shown = useMemo(() => {
    const folded = foldForSearch(search);
    const collator = collatorOf(language);
    const found = all
      .filter((row) => everyone || hasSeat(row))
      .filter(({ organization }) => passes(organization, filter))
      .filter(({ organization }) => foldedRow(organization).includes(folded))
      .toSorted((a, b) => collator.compare(a.organization.name, b.organization.name));
    return sortRows(found, columns, sort, collator).map(({ organization }) => organization.id);
  }, [all, filter, search, sort, everyone, columns, language]);
  const order = useSteadyOrder(shown, key);
  return useMemo(() => {
    const byId = new Map<string, SeatRow>(all.map((row) => [row.organization.id, row]));
    return order.flatMap((id) => byId.get(id) ?? []);
  }, [all, order]);
}

const foldedRow = foldedTexts(({ name, otherNames, code, workingGroups }: Organization) => [
  name,
  ...otherNames,
  code ?? '',
  ...workingGroups,
]);
