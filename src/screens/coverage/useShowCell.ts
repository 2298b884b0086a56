import { toastStore, viewStore } from '../../app/app.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { type Filter, passes } from '../../core/model/filter.ts';
import type { Sector } from '../../core/model/sector.ts';
import { useCoverageWording } from './useCoverageWording.ts';

/**
 * Shows a cell on the map. `filter`: everyone of its row. Where nobody of the sector is `listed` the map shows the
 * others of the row and a message says so, since a map of other sectors is not what was pressed.
 */
export function useShowCell(): (sector: Sector, value: string, filter: Filter, listed: number) => void {
  const { organizations } = useFieldMap();
  const { from } = useCoverageWording();
  const dimension = useView(({ rows }) => (rows === 'region' ? 'region' : 'topic'));
  return (sector, value, filter, listed) => {
    const shown = listed === 0 ? filter : { ...filter, sectors: [sector] };
    viewStore.set({ screen: 'map', selection: null, filter: shown });
    if (listed > 0) return;
    const count = organizations.filter((organization) => passes(organization, filter)).length;
    toastStore.show({ key: `coverage:shownOthers.${dimension}`, values: { from: from([sector]), value, count } });
  };
}
