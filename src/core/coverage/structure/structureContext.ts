import type { FieldMap } from '../../model/fieldMap.ts';
import { type CrossTable, crossTable } from '../crossTable.ts';
import type { DimensionKey } from '../dimension.ts';
import type { When } from '../whenCounted.ts';

export type Structured = Pick<FieldMap, 'organizations' | 'ties' | 'rules' | 'relevance' | 'groups'>;

/** What structural gaps are read from. */
export interface StructureContext {
  readonly fieldMap: Structured;
  readonly when: When;
  /** Topic and region, each by sector. */
  readonly topics: CrossTable;
  readonly regions: CrossTable;
}

export function structureContext(fieldMap: Structured, when: When): StructureContext {
  const bySector = (rows: DimensionKey) => crossTable(fieldMap, { rows, columns: 'sector', within: null, when });
  return { fieldMap, when, topics: bySector('topic'), regions: bySector('region') };
}
