import type { OrganizationId } from '../../core/model/ids.ts';
import type { OrganizationMetric } from '../../core/network/catalogue.ts';
import type { NetworkAnalysis } from '../../core/network/networkAnalysis.ts';

/** What a ranking and each of its rows are made from. */
export interface RankingProps {
  readonly metric: OrganizationMetric;
  readonly network: NetworkAnalysis;
  /** The same network with or without the backbone, whichever `network` is not; null without a backbone. */
  readonly other: NetworkAnalysis | null;
  readonly isWithout: boolean;
  readonly backbone: OrganizationId | null;
}
