import type { StructuralGap } from '../../../core/coverage/structure/structuralGaps.ts';
import { type Filter, noFilter } from '../../../core/model/filter.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Sector } from '../../../core/model/sector.ts';

/**
 * What is told here: the seats of those affected have a card of their own, and who is not engaged and what rests on one is told
 * among what is missing and thin.
 */
export type ToldGap = Exclude<StructuralGap, { code: 'affectedSeats' | 'nobodyEngaged' | 'fragileCells' }>;

export function isTold(gap: StructuralGap): gap is ToldGap {
  return gap.code !== 'affectedSeats' && gap.code !== 'nobodyEngaged' && gap.code !== 'fragileCells';
}

export interface StructureWording {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly nameOf: (id: OrganizationId) => string;
  readonly sectorLong: (sector: Sector) => string;
  /** "business or the community", as after "nobody from". */
  readonly from: (sectors: readonly Sector[]) => string;
  /** "a, b and c", each isolated. */
  readonly list: (names: readonly string[]) => string;
}

export interface StructureWords {
  readonly title: string;
  readonly text: string;
  readonly filter: Filter | null;
}

export function structureWords(gap: ToldGap, wording: StructureWording): StructureWords {
  const { t, nameOf, sectorLong, from, list } = wording;
  switch (gap.code) {
    case 'relevanceGap':
      return {
        title: t('gaps:structure.relevanceGap.title', { sector: sectorLong(gap.sector), topic: gap.topic }),
        text: t(`gaps:structure.relevanceGap.${gap.counted}`, {
          from: from([gap.sector]),
          topic: gap.topic,
          count: gap.listed.length,
        }),
        filter: { ...noFilter, topics: [gap.topic], sectors: gap.listed.length === 0 ? [] : [gap.sector] },
      };
    case 'untiedSectors': {
      const [first, second] = gap.sectors;
      return {
        title: t('gaps:structure.untiedSectors.title', { first: sectorLong(first), second: sectorLong(second) }),
        text: t('gaps:structure.untiedSectors.text', { count: gap.possible }),
        filter: { ...noFilter, sectors: gap.sectors },
      };
    }
    case 'regionOnOne':
      return {
        title: t('gaps:structure.regionOnOne.title', { region: gap.region }),
        text: t(`gaps:structure.regionOnOne.${gap.counted}`, {
          name: nameOf(gap.organization),
          count: gap.listed,
        }),
        filter: { ...noFilter, regions: [gap.region] },
      };
    case 'crowded': {
      const [cell] = gap.cells;
      return {
        title: t('gaps:structure.crowded.title', { topic: gap.topic }),
        text: t('gaps:structure.crowded.text', {
          count: gap.cells.length,
          organizations: gap.organizations.length,
          sector: cell === undefined ? '' : sectorLong(cell.sector),
          region: cell?.region ?? '',
          names: list((cell?.organizations ?? []).map(nameOf)),
        }),
        filter: { ...noFilter, topics: [gap.topic], regions: cell === undefined ? [] : [cell.region] },
      };
    }
  }
}
