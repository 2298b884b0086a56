import type { Sector } from '../../model/sector.ts';
import { buildAnalysisGraph } from '../../network/analysisGraph.ts';
import { countedOrganizations } from '../../network/countedRecords.ts';
import { sectorMixing } from '../../network/mixing.ts';
import type { StructureContext } from './structureContext.ts';

/** Two sectors that are both there, with no tie between any two of their organisations. */
export interface UntiedSectors {
  readonly code: 'untiedSectors';
  /** In the order in which sectors are shown. */
  readonly sectors: readonly [Sector, Sector];
  /** How many pairs there could be. */
  readonly possible: number;
}

/**
 * From the pairs that the mixing of sectors counts; those of most organisations first, as of few it says least. Nothing where no
 * tie is known at all.
 */
export function untiedSectors({ fieldMap }: StructureContext): readonly UntiedSectors[] {
  const organizations = countedOrganizations(fieldMap);
  const mixing = sectorMixing(organizations, buildAnalysisGraph(fieldMap));
  if (mixing.within + mixing.across === 0) return [];
  const sizes = mixing.sectors.map((sector) => organizations.filter((one) => one.sector === sector).length);
  return mixing.sectors
    .flatMap((first, a) =>
      mixing.sectors.map((second, b): UntiedSectors | null => {
        const possible = (sizes[a] ?? 0) * (sizes[b] ?? 0);
        const isGap = a < b && possible > 0 && mixing.counts[a]?.[b] === 0;
        return isGap ? { code: 'untiedSectors', sectors: [first, second], possible } : null;
      }),
    )
    .filter((gap) => gap !== null)
    .sort((a, b) => b.possible - a.possible);
}
