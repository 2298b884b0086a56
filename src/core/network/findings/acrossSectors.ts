import { bearsFigures } from '../dataGates.ts';
import type { FindingContext } from './findingContext.ts';

/** How many tied pairs join two sectors; good to know, not a problem. */
export interface AcrossSectors {
  readonly code: 'acrossSectors';
  readonly across: number;
  readonly pairs: number;
  /** The share of pairs that would, if sectors were dealt out at random (Krackhardt & Stern 1988): from 0 to 1. */
  readonly expected: number;
}

export function acrossSectors({ network, mixing, organizations }: FindingContext): readonly AcrossSectors[] {
  const pairs = mixing.within + mixing.across;
  if (!bearsFigures(network) || pairs === 0) return [];
  const sizes = mixing.sectors.map((sector) => organizations.filter((one) => one.sector === sector).length);
  const known = sizes.reduce((sum, size) => sum + size, 0);
  const within = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  return [{ code: 'acrossSectors', across: mixing.across, pairs, expected: 1 - within / (known * (known - 1)) }];
}
