import type { OrganizationId } from '../../core/model/ids.ts';
import type { OrganizationMetric } from '../../core/network/catalogue.ts';
import type { Figures } from '../../core/network/figures.ts';

/** What a ranking and each of its rows are made from. */
export interface RankingProps {
  readonly metric: OrganizationMetric;
  readonly figures: Figures;
  /** The same network with or without the backbone, whichever `figures` are not; null without a backbone. */
  readonly other: Figures | null;
  readonly isWithout: boolean;
  readonly backbone: OrganizationId | null;
}
