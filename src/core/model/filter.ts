import type { Organization } from './organization.ts';

/** The value that stands for "not known" in a filter and in its chips. */
export const unknownValue = '?';
/** The value that stands for working everywhere in the region. */
export const regionWideValue = '*';

/** What may be filtered on; each is a list of values, and an empty list lets everything through. */
export type FilterField = 'sectors' | 'topics' | 'regions' | 'stages';

export const filterFields: readonly FilterField[] = ['sectors', 'topics', 'regions', 'stages'];

export type Filter = Readonly<Record<FilterField, readonly string[]>>;

export const noFilter: Filter = { sectors: [], topics: [], regions: [], stages: [] };

/** The values of an organisation in one field of the filter. */
export function filterValues(organization: Organization, field: FilterField): readonly string[] {
  switch (field) {
    case 'sectors':
      return [organization.sector ?? unknownValue];
    case 'stages':
      return [organization.stage ?? unknownValue];
    case 'topics':
      return organization.topics.length > 0 ? organization.topics : [unknownValue];
    case 'regions': {
      const regions = organization.regionWide ? [...organization.regions, regionWideValue] : organization.regions;
      return regions.length > 0 ? regions : [unknownValue];
    }
  }
}

/** Within a field any value will do; every field that has values must be met. */
export function passes(organization: Organization, filter: Filter): boolean {
  return filterFields.every((field) => {
    const wanted = filter[field];
    return wanted.length === 0 || filterValues(organization, field).some((value) => wanted.includes(value));
  });
}

export function isFiltering(filter: Filter): boolean {
  return filterFields.some((field) => filter[field].length > 0);
}

/** The filter with one value switched on or off. */
export function toggled(filter: Filter, field: FilterField, value: string): Filter {
  const values = filter[field];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [field]: next };
}

/** How many of the organisations have each value of a field, whatever the filter. */
export function countValues(organizations: readonly Organization[], field: FilterField): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const organization of organizations) {
    for (const value of filterValues(organization, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
