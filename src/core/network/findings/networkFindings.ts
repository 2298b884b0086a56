import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { countedOrganizations } from '../countedRecords.ts';
import { compareOrganizations } from '../importedId.ts';
import type { Mixing } from '../mixing.ts';
import type { NetworkAnalysis } from '../networkAnalysis.ts';
import { type AcrossSectors, acrossSectors } from './acrossSectors.ts';
import { type CutOff, mostCutOff } from './cutOff.ts';
import type { FindingContext } from './findingContext.ts';
import { type FragileBridges, fragileBridges } from './fragileBridges.ts';
import { type InwardSector, inwardSectors } from './inwardSector.ts';
import { type IsolatedCluster, isolatedClusters } from './isolatedCluster.ts';
import { type Isolates, isolates } from './isolates.ts';
import { type OverloadedBroker, overloadedBroker } from './overloadedBroker.ts';
import { type SeparateGroups, separateGroups } from './separateGroups.ts';
import { type WeakRegion, weakRegions } from './weakRegion.ts';
import { type WithoutBackbone, withoutBackbone } from './withoutBackbone.ts';

/** What stands out in a network, as data; the sentence for each code is in i18n (`findings`). */
export type NetworkFinding =
  | OverloadedBroker
  | CutOff
  | WithoutBackbone
  | IsolatedCluster
  | SeparateGroups
  | WeakRegion
  | InwardSector
  | Isolates
  | FragileBridges
  | AcrossSectors
  /** No tie counts; `recorded` is how many there are all the same, which the rules leave out. */
  | { readonly code: 'noTies'; readonly recorded: number };

export interface NetworkFigures {
  readonly graph: AnalysisGraph;
  readonly network: NetworkAnalysis;
  readonly mixing: Mixing;
  readonly backbone: OrganizationId | null;
}

/** The most telling first; the same network gives the same list. */
export function networkFindings(
  recorded: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>,
  figures: NetworkFigures,
): readonly NetworkFinding[] {
  const { network } = figures;
  if (network.organizations === 0) return [];
  if (network.pairs === 0) return [{ code: 'noTies', recorded: recordedTies(recorded) }];
  const organizations = countedOrganizations(recorded).toSorted(compareOrganizations);
  const context: FindingContext = { ...figures, organizations };
  const cutOff = mostCutOff(context);
  const clusters = isolatedClusters(context, recorded.rules.engagedFrom);
  return [
    ...overloadedBroker(context),
    ...cutOff,
    ...withoutBackbone(context, cutOff),
    ...clusters,
    ...separateGroups(context, clusters),
    ...weakRegions(context),
    ...inwardSectors(context),
    ...isolates(context),
    ...fragileBridges(context),
    ...acrossSectors(context),
  ];
}

/** Ties between two organisations that are recorded, whatever the rules count. */
function recordedTies({ ties }: Pick<FieldMap, 'ties'>): number {
  return ties.filter(({ status, source, target }) => status === 'recorded' && source !== target).length;
}
