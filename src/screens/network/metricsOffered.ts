import type { AnalysisRules } from '../../core/model/fieldMap.ts';
import {
  type OrganizationMetric,
  type OrganizationMetricKey,
  organizationMetrics,
} from '../../core/network/catalogue.ts';

/** Without direction every path is there both ways: who lets in is who speaks out, and of the five roles two are told apart. */
const onlyWithDirection: ReadonlySet<OrganizationMetricKey> = new Set(['coordinator', 'itinerant', 'representative']);

/** The metrics that say something by these rules, those of a group beside each other. */
export function metricsOffered({ direction }: AnalysisRules): readonly OrganizationMetric[] {
  const offered = organizationMetrics.filter(
    ({ key, directedOnly }) => direction === 'directed' || (directedOnly !== true && !onlyWithDirection.has(key)),
  );
  const groups = [...new Set(offered.map(({ group }) => group))];
  return groups.flatMap((group) => offered.filter((metric) => metric.group === group));
}
