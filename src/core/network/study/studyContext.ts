import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';

/** What the parts are worked out from. */
export interface StudyContext {
  readonly fieldMap: FieldMap;
  readonly graph: AnalysisGraph;
  readonly backbone: OrganizationId | null;
}

/** Told how much of one part is done, from 0 to 1. */
export type OnPartShare = (share: number) => void;

/** The organisations at these indices of the graph. */
export function idsAt({ ids }: Pick<AnalysisGraph, 'ids'>, indices: Iterable<number>): readonly OrganizationId[] {
  return Array.from(indices, (at) => ids[at] as OrganizationId);
}
