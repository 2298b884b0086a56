import type { FieldMap } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Organization } from '../core/model/organization.ts';
import { compareOrganizations, importedId } from '../core/network/importedId.ts';
import { oneLine } from './oneLine.ts';

/**
 * What each organisation is called in the answer: its id as imported, or its name where it has none. Where two would be
 * called the same, the later ones get " (2)", " (3)", so that no key of the answer hides another.
 */
export function shownIds(organizations: readonly Organization[]): (id: OrganizationId) => string {
  const shown = new Map<OrganizationId, string>();
  const taken = new Set<string>();
  for (const organization of organizations.toSorted(compareOrganizations)) {
    const plain = importedId(organization);
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = `${plain} (${count})`;
    taken.add(name);
    shown.set(organization.id, name);
  }
  return (id) => shown.get(id) ?? id;
}

/** "PUB01 Youth Centre", or the name alone where there is no id. */
export function organizationTitles({ organizations }: Pick<FieldMap, 'organizations'>): (id: OrganizationId) => string {
  const shown = shownIds(organizations);
  const byId = new Map(
    organizations.map(({ id, code, name }) => [
      id,
      oneLine(code === null || code === name ? shown(id) : `${shown(id)} ${name}`),
    ]),
  );
  return (id) => byId.get(id) ?? id;
}
