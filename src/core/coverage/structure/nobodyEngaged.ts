import type { OrganizationId } from '../../model/ids.ts';
import type { CoverageDimension } from '../coverage.ts';
import { rowsOf } from './rowsOf.ts';
import type { StructureContext } from './structureContext.ts';

/** A topic or a local region in which organisations are listed and nobody is engaged. */
export interface NobodyEngaged {
  readonly code: 'nobodyEngaged';
  readonly dimension: CoverageDimension;
  readonly value: string;
  readonly listed: readonly OrganizationId[];
}

/**
 * Topics before regions, those with most listed first; nothing where nobody at all is engaged, which is no gap of one topic or region.
 */
export function nobodyEngaged({ topics, regions }: StructureContext): readonly NobodyEngaged[] {
  if (topics.total.engaged.length === 0) return [];
  const of = (dimension: CoverageDimension, table: typeof topics) =>
    rowsOf(table)
      .filter(({ total }) => total.engaged.length === 0)
      .map(({ value, total }) => ({ code: 'nobodyEngaged' as const, dimension, value, listed: total.listed }))
      .sort((a, b) => b.listed.length - a.listed.length);
  return [...of('topic', topics), ...of('region', regions)];
}
