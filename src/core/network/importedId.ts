import type { Organization } from '../model/organization.ts';

/** The id by which a person knows an organisation: the one its file uses, or its name where the file has none. */
export function importedId(organization: Organization): string {
  return organization.code ?? organization.name;
}

/** By imported id in code-unit order, so that every list is the same on every machine and for any order of rows. */
export function compareOrganizations(a: Organization, b: Organization): number {
  return compareText(importedId(a), importedId(b)) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
