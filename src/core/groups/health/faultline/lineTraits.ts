import type { AffectedRule } from '../../../coverage/affected.ts';
import { regionWideValue } from '../../../model/filter.ts';
import type { SeatedPerson } from '../../../model/group.ts';
import type { Organization } from '../../../model/organization.ts';
import type { MemberTraits } from '../../memberTraits.ts';
import { saidYes } from '../../seating/setAside.ts';
import type { LineAttribute } from './faultline.ts';

/** What a member is compared by: the values of each attribute, none of them twice; null where it is not known. */
export type LineTraits = Readonly<Record<LineAttribute, readonly string[] | null>>;

/**
 * Working everywhere is a value of its own beside the local regions. Where the community sector stands for the affected, and nobody is
 * marked, being affected would only say the sector twice: it is left out.
 */
export function lineTraitsOf(
  { holder, organization, sectors, regions, affected }: MemberTraits,
  comparesAffected: boolean,
): LineTraits {
  return {
    sector: known(sectors),
    regions: known(regionsOf(organization, regions)),
    affected: comparesAffected ? [String(affected)] : null,
    level: organization === null ? null : known(organization.level === null ? [] : [organization.level]),
    saidYes: saysYes(holder.kind === 'person', organization),
  };
}

/** Whether who is affected is known apart from the sectors. */
export function knowsAffected(rule: AffectedRule, people: readonly SeatedPerson[]): boolean {
  return rule === 'column' || people.some(({ affected }) => affected !== null);
}

/** A person who has a seat took it. */
function saysYes(isPerson: boolean, organization: Organization | null): readonly string[] | null {
  if (isPerson) return ['true'];
  return organization === null || organization.stage === null ? null : [String(saidYes(organization))];
}

/** A person with regions of their own does not work everywhere because their organisation does. */
function regionsOf(organization: Organization | null, regions: readonly string[]): readonly string[] {
  const isOwn = organization !== null && regions === organization.regions;
  return isOwn && organization.regionWide ? [...regions, regionWideValue] : regions;
}

function known(values: readonly string[]): readonly string[] | null {
  return values.length === 0 ? null : [...new Set(values)];
}
