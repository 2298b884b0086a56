import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';
import { tiedPairs } from '../tiedPairs.ts';
import { type FindingContext, organizationAt, type Pair } from './findingContext.ts';

/** A sector with more tied pairs inside it than to all other sectors. */
export interface InwardSector {
  readonly code: 'inwardSector';
  readonly sector: Sector;
  readonly organizations: readonly OrganizationId[];
  readonly inside: number;
  readonly outside: number;
  /** How many of these pairs would be inside if partners were drawn without regard to sectors. */
  readonly expectedInside: number;
  /** The ties to other sectors, the end in this sector first. */
  readonly crossing: readonly Pair[];
  /** The one that most pairs inside run to, where it is more than half of them. */
  readonly centre: { readonly organization: OrganizationId; readonly pairs: number } | null;
}

/** Fewer pairs than this say nothing about where a sector turns. */
const fewestPairs = 5;

/** Most inward first. */
export function inwardSectors(context: FindingContext): readonly InwardSector[] {
  const { sectors, counts } = context.mixing;
  return sectors
    .map((sector, row) => {
      const inside = counts[row]?.[row] ?? 0;
      return { sector, inside, outside: (counts[row] ?? []).reduce((sum, count) => sum + count, 0) - inside };
    })
    .filter(({ inside, outside }) => inside > outside && inside + outside >= fewestPairs)
    .map((counted) => ({ ...counted, expectedInside: expectedInside(context, counted) }))
    .filter(({ inside, expectedInside: expected }) => inside > expected)
    .sort((a, b) => a.outside / (a.inside + a.outside) - b.outside / (b.inside + b.outside))
    .map((counted) => ({ code: 'inwardSector', ...counted, ...tiesOf(context, counted.sector) }));
}

interface Counted {
  readonly sector: Sector;
  readonly inside: number;
  readonly outside: number;
}

/** The share of all possible pairs of the sector that lie inside it, of the pairs that it has (Krackhardt & Stern 1988). */
function expectedInside({ organizations }: FindingContext, { sector, inside, outside }: Counted): number {
  const known = organizations.filter((organization) => organization.sector !== null).length;
  const size = organizations.filter((organization) => organization.sector === sector).length;
  const within = (size * (size - 1)) / 2;
  return ((inside + outside) * within) / (within + size * (known - size));
}

function tiesOf(context: FindingContext, sector: Sector): Pick<InwardSector, 'organizations' | 'crossing' | 'centre'> {
  const crossing: Pair[] = [];
  const spokes = new Map<OrganizationId, number>();
  let inside = 0;
  for (const [low, high] of tiedPairs(context.graph)) {
    const a = organizationAt(context, low);
    const b = organizationAt(context, high);
    if (a.sector === sector && b.sector === sector) {
      inside++;
      for (const { id } of [a, b]) spokes.set(id, (spokes.get(id) ?? 0) + 1);
    } else if (a.sector === sector && b.sector !== null) crossing.push([a.id, b.id]);
    else if (b.sector === sector && a.sector !== null) crossing.push([b.id, a.id]);
  }
  const [most] = [...spokes].sort((a, b) => b[1] - a[1]);
  return {
    organizations: context.organizations.filter((organization) => organization.sector === sector).map(({ id }) => id),
    crossing,
    centre: most === undefined || most[1] * 2 <= inside ? null : { organization: most[0], pairs: most[1] },
  };
}
