import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { bearsFigures } from '../dataGates.ts';
import type { Mixing } from '../mixing.ts';
import type { NetworkAnalysis } from '../networkAnalysis.ts';

/** What findings are read from: the counted organisations in the order of the graph, and the figures of the whole network. */
export interface FindingContext {
  readonly organizations: readonly Organization[];
  readonly graph: AnalysisGraph;
  readonly network: NetworkAnalysis;
  readonly mixing: Mixing;
  readonly backbone: OrganizationId | null;
}

/** With fewer somebody is always between the others: that one carries too much is then no more than how few are listed. */
const fewestForJudgement = 10;

/** Whether a finding may say on whom the whole field rests. */
export function bearsJudgement(network: Pick<NetworkAnalysis, 'organizations' | 'pairs'>): boolean {
  return bearsFigures(network) && network.organizations >= fewestForJudgement;
}

export type Pair = readonly [OrganizationId, OrganizationId];

export function organizationAt({ organizations }: FindingContext, index: number): Organization {
  const organization = organizations[index];
  if (organization === undefined) throw new RangeError(`no organisation at index ${index}`);
  return organization;
}

/** The values that both lists have, in the order of the first. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((value) => b.includes(value));
}
