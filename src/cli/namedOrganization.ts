import type { FieldMap } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { importedId } from '../core/network/importedId.ts';
import { WrongInput } from './wrongInput.ts';

/** The organisation that a person calls so: by id as imported, else by name. Throws WrongInput where there is none. */
export function namedOrganization(wanted: string, { organizations }: Pick<FieldMap, 'organizations'>): OrganizationId {
  const found =
    organizations.find((organization) => importedId(organization) === wanted) ??
    organizations.find((organization) => organization.name === wanted);
  if (found === undefined) throw new WrongInput('noSuchOrganization', { id: wanted });
  return found.id;
}
