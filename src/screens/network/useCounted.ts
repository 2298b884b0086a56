import { useMemo } from 'react';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { countedOrganizations } from '../../core/network/countedRecords.ts';

/** How many organisations the network is made of, by the project's rules. */
export function useCounted(fieldMap: FieldMap): number {
  return useMemo(() => countedOrganizations(fieldMap).length, [fieldMap]);
}
