import type { OrganizationId } from '../../model/ids.ts';
import { organizationMetric } from '../catalogue.ts';
import { firstFigures } from '../figures.ts';
import { rankOrganizations } from '../ranking.ts';
import { bearsJudgement, type FindingContext } from './findingContext.ts';

/** One organisation through which far more paths run than through any other. */
export interface OverloadedBroker {
  readonly code: 'overloadedBroker';
  readonly organization: OrganizationId;
  readonly partners: number;
  readonly betweenness: number;
  /** The next by betweenness and how many times as much the broker has; null where nobody else has any. */
  readonly next: OrganizationId | null;
  readonly times: number | null;
  /** What it carries besides. */
  readonly onCommittee: boolean;
  readonly workingGroups: readonly string[];
}

/** A broker stands out from this betweenness on, when it is at least this many times the next one's. */
const highBetweenness = 0.1;
const timesTheNext = 2;

export function overloadedBroker({ network, organizations }: FindingContext): readonly OverloadedBroker[] {
  if (!bearsJudgement(network)) return [];
  const [first, second] = rankOrganizations(firstFigures(network), organizationMetric('betweenness'));
  if (first?.value == null || first.value < highBetweenness) return [];
  const next = second?.value ? second : null;
  const times = next?.value ? first.value / next.value : null;
  if (times !== null && times < timesTheNext) return [];
  const broker = organizations.find(({ id }) => id === first.organization);
  return [
    {
      code: 'overloadedBroker',
      organization: first.organization,
      partners: network.metrics.get(first.organization)?.degree ?? 0,
      betweenness: first.value,
      next: next?.organization ?? null,
      times,
      onCommittee: broker?.committee === true,
      workingGroups: broker?.workingGroups ?? [],
    },
  ];
}
