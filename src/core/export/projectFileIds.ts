import type { OrganizationId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import { repair } from './projectFileRecords.ts';

/** The ids that organisations have now, by those that the file uses. */
export type OrganizationIds = ReadonlyMap<string, OrganizationId>;

/** The organisation that a list of the file names; one that is not there is left out, and told of. */
export function listed(id: string, ids: OrganizationIds, where: string, repairs: Issue[]): readonly OrganizationId[] {
  const known = ids.get(id);
  if (known === undefined) repairs.push(repair('projectRecordDropped', where, id));
  return known === undefined ? [] : [known];
}
