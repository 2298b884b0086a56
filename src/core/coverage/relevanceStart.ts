import type { FieldMap } from '../model/fieldMap.ts';
import { unknownValue } from '../model/filter.ts';
import type { TopicRelevance } from '../model/relevance.ts';
import { compareSectors } from '../model/sector.ts';
import { crossTable } from './crossTable.ts';

/**
 * A start for the relevance of sectors to topics, for people to accept or to change: of every topic the sectors that already have
 * somebody listed on it, and the community, since those affected belong in every discussion. Nothing else is inferred.
 */
export function relevanceStart(fieldMap: Pick<FieldMap, 'organizations' | 'rules'>): readonly TopicRelevance[] {
  const table = crossTable(fieldMap, { rows: 'topic', columns: 'sector', within: null, when: 'today' });
  return table.rowValues.flatMap((topic, row) => {
    if (topic === unknownValue) return [];
    const present = table.columnValues.filter(
      (sector, column) => sector !== unknownValue && (table.cells[row]?.[column]?.listed.length ?? 0) > 0,
    );
    return { topic, sectors: [...new Set(['community', ...present])].sort(compareSectors) };
  });
}
