import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { importedId } from '../../core/network/importedId.ts';

/** What organisations are called where one has to be chosen: by name, and by id as well where a name is not the only one. */
export interface OrganizationLabels {
  readonly all: readonly string[];
  labelOf(id: OrganizationId | null): string;
  /** Null for a text that is none of the labels. */
  idOf(label: string): OrganizationId | null;
}

export function organizationLabels(organizations: readonly Organization[]): OrganizationLabels {
  const times = new Map<string, number>();
  for (const { name } of organizations) times.set(name, (times.get(name) ?? 0) + 1);
  const labels = new Map<OrganizationId, string>();
  const ids = new Map<string, OrganizationId>();
  for (const organization of organizations) {
    const { id, name, code } = organization;
    const label = times.get(name) === 1 ? name : `${name} (${code === null ? id : importedId(organization)})`;
    labels.set(id, label);
    ids.set(label.trim(), id);
  }
  return {
    all: [...labels.values()],
    labelOf: (id) => (id === null ? '' : (labels.get(id) ?? '')),
    idOf: (label) => ids.get(label.trim()) ?? null,
  };
}
