import type { Organization } from '../../model/organization.ts';

const asked = ['stage', 'sector', 'influence', 'interest', 'alignment', 'contact'] as const;

/** What nobody has said about an organisation, and whoever approaches it would want to know. */
export type UnknownField = (typeof asked)[number] | 'topics' | 'regions';

export function unknownsOf(organization: Organization): readonly UnknownField[] {
  const { topics, regions, regionWide } = organization;
  return [
    ...asked.filter((field) => organization[field] === null),
    ...(topics.length === 0 ? (['topics'] as const) : []),
    ...(regions.length === 0 && !regionWide ? (['regions'] as const) : []),
  ];
}
