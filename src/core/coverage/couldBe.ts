import type { FieldMap } from '../model/fieldMap.ts';
import { regionWideValue, unknownValue } from '../model/filter.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { isEngaged, isStage, ladder } from '../model/stage.ts';
import { compareOrganizations } from '../network/importedId.ts';
import type { DimensionKey } from './dimension.ts';
import { type DimensionValue, inPlace, type Place } from './place.ts';
import type { When } from './whenCounted.ts';

type Listed = Pick<FieldMap, 'organizations' | 'rules'>;

/** Who is near a cell: those who have one of its two values and lack the other. */
export interface CouldBe {
  readonly has: DimensionValue;
  readonly lacks: DimensionValue;
  /** The nearest first. */
  readonly organizations: readonly OrganizationId[];
}

/** The harder to change, the earlier: a business may take up a topic, but no organisation on the topic becomes a business. */
const lasting: readonly DimensionKey[] = ['sector', 'region', 'population', 'contribution', 'topic', 'level', 'stage'];

/**
 * Who could come into a cell: of its two values those who have the more lasting one and not the other. Nearest are those whose
 * topics and regions are the most common among whoever has the value that they lack; equals by imported id. Whoever declined, asked
 * to be left alone or was excluded is not among them. Null of a cell of what is not known or of those who stand aside.
 */
export function couldBe(
  fieldMap: Listed & Pick<FieldMap, 'recruitment'>,
  [first, second]: readonly [DimensionValue, DimensionValue],
  within: Place,
  when: When,
): CouldBe | null {
  if (isOpenEnded(first) || isOpenEnded(second)) return null;
  const isFirstLasting = lasting.indexOf(first.dimension) < lasting.indexOf(second.dimension);
  const [has, lacks] = isFirstLasting ? [first, second] : [second, first];
  const isNear = inPlace([has, ...within], fieldMap, when);
  const isThere = hasReached(lacks, fieldMap, when);
  const excluded = new Set(fieldMap.recruitment.excluded);
  const nearness = nearnessTo(fieldMap.organizations.filter(isThere));
  const organizations = fieldMap.organizations
    .filter((one) => mayBeAsked(one) && !excluded.has(one.id) && isNear(one) && !isThere(one))
    .map((one) => ({ one, near: nearness(one) }))
    .sort((a, b) => b.near - a.near || compareOrganizations(a.one, b.one));
  return { has, lacks, organizations: organizations.map(({ one }) => one.id) };
}

/** What nobody is recruited into: what is not known, standing aside, being in nothing yet. */
function isOpenEnded({ dimension, value }: DimensionValue): boolean {
  if (dimension === 'stage') return !(ladder as readonly string[]).includes(value);
  if (dimension === 'level') return value === 'community' || value === 'none';
  return value === unknownValue;
}

/** Who is past a stage does not come into it any more. */
function hasReached(lacks: DimensionValue, ...of: readonly [Listed, When]): (organization: Organization) => boolean {
  const { dimension, value } = lacks;
  if (dimension === 'stage' && isStage(value)) return ({ stage }) => isEngaged(stage, value);
  return inPlace([lacks], ...of);
}

function mayBeAsked({ stage, doNotContact }: Organization): boolean {
  return stage !== 'declined' && doNotContact !== true;
}

/** Σ over the topics and regions of an organisation: how many of the others have it too. */
function nearnessTo(others: readonly Organization[]): (organization: Organization) => number {
  const counts = new Map<string, number>();
  for (const one of others) for (const trait of traitsOf(one)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return (organization) => traitsOf(organization).reduce((sum, trait) => sum + (counts.get(trait) ?? 0), 0);
}

function traitsOf({ topics, regions, regionWide }: Organization): readonly string[] {
  const everywhere = regionWide ? [regionWideValue] : [];
  return [
    ...topics.map((topic) => `topic ${topic}`),
    ...[...regions, ...everywhere].map((region) => `region ${region}`),
  ];
}
