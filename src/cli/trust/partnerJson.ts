import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { fewestRaters } from '../../core/network/dataGates.ts';
import { compareOrganizations } from '../../core/network/importedId.ts';
import type { PartnerScore, PartnerScores } from '../../core/network/trust/partnerScores.ts';
import { record } from '../fieldCounts.ts';
import { shownIds } from '../shownIds.ts';

/**
 * The answer of `--responses`, under the names of the published reference values, and with `raters` and `shown` for whoever shows
 * a score: one of fewer than three raters is not to be shown.
 */
export function partnerJson({ organizations }: Pick<FieldMap, 'organizations'>, scores: PartnerScores) {
  const name = shownIds(organizations);
  const ids = organizations.toSorted(compareOrganizations).map(({ id }) => id);
  const each = (of: ReadonlyMap<OrganizationId, PartnerScore>) =>
    record(
      ids.flatMap((id) => {
        const score = of.get(id);
        return score === undefined ? [] : [[name(id), scoreJson(score)] as const];
      }),
    );
  return {
    response_rate: scores.responseRate,
    trust: each(scores.trust),
    value: each(scores.value),
    network_mean_trust_over_complete_ratings: scores.meanTrust,
    n_complete_ratings: scores.complete,
    n_ratings: scores.ratings,
    network_trust_percent_of_max: scores.percentOfMost,
    density_of_ratings_among_possible_from_respondents: scores.density,
    mutual_pairs_complete: scores.mutual,
    mean_abs_asymmetry: scores.asymmetry,
    sector_matrix: record(
      scores.sectors.map(({ from, to, rated, possible, mean, coverage }) => [
        `${from}->${to}`,
        { n_rated: rated, possible, mean, coverage },
      ]),
    ),
    suppression_rule_example: `orgs with n_raters<${fewestRaters} should not be shown individually`,
    suppressed: ids.filter((id) => (scores.trust.get(id)?.raters ?? 0) < fewestRaters).map(name),
  };
}

function scoreJson({ itemMeans, raters, score, shown }: PartnerScore) {
  return { item_means: record([...itemMeans]), n_raters: raters, raters, score, shown };
}
