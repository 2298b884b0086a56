import type { StructuralGap } from '../../../core/coverage/structure/structuralGaps.ts';
import type { UntiedSectors } from '../../../core/coverage/structure/untiedSectors.ts';
import { type Filter, noFilter } from '../../../core/model/filter.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Sector } from '../../../core/model/sector.ts';

/**
 * What is told here: the seats of those affected have a card of their own, and who is not engaged and what rests on one is told
 * among what is missing and thin.
 */
type ToldGap = Exclude<StructuralGap, { code: 'affectedSeats' | 'nobodyEngaged' | 'fragileCells' }>;

function isTold(gap: StructuralGap): gap is ToldGap {
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

/** Pairs of sectors without a tie are told together: in a young field there are many, and each says the same. */
export type ToldEntry = Exclude<ToldGap, { code: 'untiedSectors' }> | UntiedPairs;

export interface UntiedPairs {
  readonly code: 'untiedPairs';
  readonly pairs: readonly UntiedSectors[];
}

/** What is told, in the order of the gaps; the untied pairs in the place of the first of them. */
export function toldEntries(gaps: readonly StructuralGap[]): readonly ToldEntry[] {
  const told = gaps.filter(isTold);
  const pairs = told.filter((gap) => gap.code === 'untiedSectors');
  return told.flatMap((gap): ToldEntry | readonly [] => {
    if (gap.code !== 'untiedSectors') return gap;
    return gap === pairs[0] ? { code: 'untiedPairs', pairs } : [];
  });
}

export function structureWords(gap: ToldEntry, wording: StructureWording): StructureWords {
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
    case 'untiedPairs':
      return {
        title: t('gaps:structure.untiedPairs.title'),
        text: gap.pairs
          .map(({ sectors: [first, second], possible }) =>
            t('gaps:structure.untiedPairs.pair', {
              first: sectorLong(first),
              second: sectorLong(second),
              count: possible,
            }),
          )
          .join('; '),
        filter: null,
      };
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
