import type { Organization } from '../../model/organization.ts';
import { compareSectors, knownSectors, type Sector } from '../../model/sector.ts';
import { isEngaged, type Stage } from '../../model/stage.ts';

/** The steps of the funnel: everyone listed, and everyone who has come at least so far and has not stood aside. */
export const funnelSteps = ['listed', 'inDialogue', 'committed', 'active'] as const;

export type FunnelStep = (typeof funnelSteps)[number];

export interface FunnelRow {
  /** Null: nobody said. */
  readonly sector: Sector | null;
  readonly counts: Readonly<Record<FunnelStep, number>>;
}

export interface StageFunnel {
  /** The six sectors, whether or not anybody is in them, then the others that occur, then those of whom nobody said. */
  readonly rows: readonly FunnelRow[];
  readonly total: Readonly<Record<FunnelStep, number>>;
}

/** How many of each sector have come how far. Declined, dormant and not known are listed, and no more. */
export function stageFunnel(organizations: readonly Pick<Organization, 'sector' | 'stage'>[]): StageFunnel {
  const present = new Set(organizations.map(({ sector }) => sector));
  const others = [...present].filter((sector): sector is Sector => sector !== null);
  const sectors = [...new Set<Sector>([...knownSectors, ...others])].sort(compareSectors);
  return {
    rows: [...sectors, ...(present.has(null) ? [null] : [])].map((sector) => ({
      sector,
      counts: countsOf(organizations.filter((one) => one.sector === sector)),
    })),
    total: countsOf(organizations),
  };
}

function countsOf(organizations: readonly Pick<Organization, 'stage'>[]): FunnelRow['counts'] {
  const from = (lowest: Stage) => organizations.filter(({ stage }) => isEngaged(stage, lowest)).length;
  return {
    listed: organizations.length,
    inDialogue: from('inDialogue'),
    committed: from('committed'),
    active: from('active'),
  };
}
