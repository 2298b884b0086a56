import type { Organization } from '../../core/model/organization.ts';
import { organizationMetric } from '../../core/network/catalogue.ts';
import { firstFigures } from '../../core/network/figures.ts';
import type { NetworkAnalysis } from '../../core/network/networkAnalysis.ts';
import { type RankedOrganization, rankOrganizations } from '../../core/network/ranking.ts';
import { foldedTexts } from '../../core/view/search.ts';

/** One row: the organisation and its figures, which are null until they are computed. */
export interface OrganizationRow {
  readonly organization: Organization;
  readonly partners: number | null;
  readonly betweenness: RankedOrganization | null;
}

export function organizationRows(
  organizations: readonly Organization[],
  network: NetworkAnalysis | null,
): readonly OrganizationRow[] {
  const ranked = network === null ? [] : rankOrganizations(firstFigures(network), organizationMetric('betweenness'));
  const byId = new Map(ranked.map((one) => [one.organization, one]));
  return organizations.map((organization) => ({
    organization,
    partners: network?.metrics.get(organization.id)?.degree ?? null,
    betweenness: byId.get(organization.id) ?? null,
  }));
}

/** Whether a row has what was typed in its name, other names, id, role, topics, regions or groups. */
export function matchesSearch({ organization }: OrganizationRow, folded: string): boolean {
  return foldedOrganization(organization).includes(folded);
}

const foldedOrganization = foldedTexts(
  ({ name, otherNames, code, role, topics, regions, workingGroups }: Organization) => [
    name,
    ...otherNames,
    code ?? '',
    role ?? '',
    ...topics,
    ...regions,
    ...workingGroups,
  ],
);
