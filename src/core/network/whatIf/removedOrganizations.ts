import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { applyWhatIf } from './applyWhatIf.ts';
import { type TriedNetwork, triedNetwork } from './triedNetwork.ts';

/** What is lost with an organisation that is left out. */
export interface RemovedOrganization {
  readonly organization: OrganizationId;
  /** How many the main group has with everything else that is tried: with it, and without it. */
  readonly mainGroupWith: number;
  readonly mainGroupWithout: number;
  /** Who is cut off without it, with everything else that is tried. */
  readonly cutOff: readonly OrganizationId[];
  /** Who would be cut off if nothing else were tried, is still there, and is not cut off as it is tried. */
  readonly kept: readonly OrganizationId[];
  /** That it has and nobody has any more. */
  readonly sectors: readonly Sector[];
  readonly topics: readonly string[];
  readonly regions: readonly string[];
}

/** `tried` is the field as it would be. Organisations that the rules do not count were not there to be lost. */
export function removedOrganizations(
  fieldMap: FieldMap,
  tried: FieldMap,
  before: TriedNetwork,
  after: TriedNetwork,
): readonly RemovedOrganization[] {
  const byId = new Map(fieldMap.organizations.map((one) => [one.id, one]));
  const left = tried.organizations;
  return fieldMap.whatIf.withoutOrganizations.flatMap((id) => {
    const organization = byId.get(id);
    if (organization === undefined || !before.present.has(id)) return [];
    const still = triedNetwork(applyWhatIf(withAgain(fieldMap, id)));
    const cutOff = still.cutOff.get(id) ?? [];
    return [
      {
        organization: id,
        mainGroupWith: still.mainGroup.length,
        mainGroupWithout: after.mainGroup.length,
        cutOff,
        kept: (before.cutOff.get(id) ?? []).filter((one) => after.present.has(one) && !cutOff.includes(one)),
        sectors: lost(organization, left, ({ sector }) => (sector === null ? [] : [sector])),
        topics: lost(organization, left, ({ topics }) => topics),
        regions: lost(organization, left, ({ regions }) => regions),
      },
    ];
  });
}

function withAgain(fieldMap: FieldMap, id: OrganizationId): FieldMap {
  const { whatIf } = fieldMap;
  const withoutOrganizations = whatIf.withoutOrganizations.filter((one) => one !== id);
  return { ...fieldMap, whatIf: { ...whatIf, withoutOrganizations } };
}

function lost<Value>(
  gone: Organization,
  left: readonly Organization[],
  valuesOf: (organization: Organization) => readonly Value[],
): readonly Value[] {
  return valuesOf(gone).filter((value) => !left.some((one) => valuesOf(one).includes(value)));
}
