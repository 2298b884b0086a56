import { useMemo } from 'react';
import { useFieldMap } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { newOrganization, type Organization } from '../../core/model/organization.ts';
import { type OrganizationLabels, organizationLabels } from '../ties/organizationLabels.ts';

export interface Triable {
  /** Listed organisations, then the imagined ones. */
  readonly all: readonly Organization[];
  readonly labels: OrganizationLabels;
  readonly nameOf: (id: OrganizationId) => string;
}

/** Everybody of whom something can be tried. */
export function useTriable(): Triable {
  const { organizations, whatIf } = useFieldMap();
  return useMemo(() => {
    const imagined = whatIf.organizations.map(({ id, name, sector }) => ({ ...newOrganization(id, name), sector }));
    const all = [...organizations, ...imagined];
    const names = new Map(all.map(({ id, name }) => [id, name]));
    return { all, labels: organizationLabels(all), nameOf: (id) => names.get(id) ?? '' };
  }, [organizations, whatIf.organizations]);
}
