import type { OrganizationId } from '../../model/ids.ts';
import { organizationMetric } from '../../network/catalogue.ts';
import { bearsFigures } from '../../network/dataGates.ts';
import { firstFigures } from '../../network/figures.ts';
import type { NetworkAnalysis } from '../../network/networkAnalysis.ts';
import { rankOrganizations } from '../../network/ranking.ts';

/** Where an organisation stands in the network of ties; places are bands, both ends among them. Another thing than influence. */
export interface StructuralPlace {
  readonly partners: number;
  /** Of how often it lies on the shortest way between others; null where that is not defined. */
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly of: number;
}

/** Empty where there is too little data to rank. */
export function structuralPlaces(network: NetworkAnalysis): ReadonlyMap<OrganizationId, StructuralPlace> {
  const figures = firstFigures(network);
  const degree = organizationMetric('degree');
  const ranked = rankOrganizations(figures, organizationMetric('betweenness'));
  if (!bearsFigures({ organizations: ranked.length, pairs: network.pairs })) return new Map();
  return new Map(
    ranked.map(({ organization, rank, bandEnd }) => [
      organization,
      {
        partners: degree.value(figures, organization) ?? 0,
        place: rank === null || bandEnd === null ? null : { from: rank, to: bandEnd },
        of: ranked.length,
      },
    ]),
  );
}
