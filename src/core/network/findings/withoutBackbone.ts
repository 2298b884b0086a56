import type { OrganizationId } from '../../model/ids.ts';
import { bearsFigures } from '../dataGates.ts';
import type { CutOff } from './cutOff.ts';
import { bearsJudgement, type FindingContext } from './findingContext.ts';

/** What happens if the backbone leaves, and on whom the network rests instead. */
export interface WithoutBackbone {
  readonly code: 'withoutBackbone';
  readonly backbone: OrganizationId;
  readonly partners: number;
  readonly betweenness: number | null;
  readonly cutOff: readonly OrganizationId[];
  /** The organisation without which most are cut off, where that is another; null where nobody is, or too few are listed to say so. */
  readonly restsOn: OrganizationId | null;
}

/** Nothing where the backbone is the one without which most are cut off: that is said already. */
export function withoutBackbone(
  { network, backbone }: FindingContext,
  [worst]: readonly CutOff[],
): readonly WithoutBackbone[] {
  if (!bearsFigures(network)) return [];
  const figures = backbone === null ? undefined : network.metrics.get(backbone);
  if (backbone === null || figures === undefined || worst?.organization === backbone) return [];
  return [
    {
      code: 'withoutBackbone',
      backbone,
      partners: figures.degree,
      betweenness: figures.betweenness,
      cutOff: network.articulationPoints.get(backbone) ?? [],
      restsOn: bearsJudgement(network) ? (worst?.organization ?? null) : null,
    },
  ];
}
