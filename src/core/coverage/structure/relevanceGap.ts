import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';
import type { Counted } from '../../model/target.ts';
import { rowsOf, sectorsOf } from './rowsOf.ts';
import type { StructureContext } from './structureContext.ts';

/** A sector that people say matters to a topic, with nobody listed on it, or with nobody engaged of those who are. */
export interface RelevanceGap {
  readonly code: 'relevanceGap';
  readonly topic: string;
  readonly sector: Sector;
  readonly counted: Exclude<Counted, 'seated'>;
  readonly listed: readonly OrganizationId[];
}

/**
 * In the order in which topics were judged, those with nobody listed first. Where nobody at all is engaged, only who is listed is
 * looked at. A topic that no organisation names is a gap of every sector that matters to it.
 */
export function relevanceGaps({ fieldMap, topics }: StructureContext): readonly RelevanceGap[] {
  const sectors = sectorsOf(topics);
  const rows = new Map(rowsOf(topics).map((row) => [row.value, row.cells]));
  const isAnyEngaged = topics.total.engaged.length > 0;
  return fieldMap.relevance
    .flatMap(({ topic, sectors: relevant }) =>
      relevant.flatMap((sector): RelevanceGap | readonly [] => {
        const cell = rows.get(topic)?.[sectors.indexOf(sector)];
        const listed = cell?.listed ?? [];
        if (listed.length === 0) return { code: 'relevanceGap', topic, sector, counted: 'listed', listed };
        const isGap = isAnyEngaged && cell?.engaged.length === 0;
        return isGap ? { code: 'relevanceGap', topic, sector, counted: 'engaged', listed } : [];
      }),
    )
    .sort((a, b) => Number(b.counted === 'listed') - Number(a.counted === 'listed'));
}
