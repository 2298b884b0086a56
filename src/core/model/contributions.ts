import type { Organization } from './organization.ts';

/** What a text of several kinds is split at. */
const between = /[|;,\n\r]+/;

/** The kinds of thing that an organisation brings ("data, staff"), each once, in the order in which they are written. */
export function contributionsOf({ contributes }: Pick<Organization, 'contributes'>): readonly string[] {
  const kinds = (contributes ?? '').split(between).map((kind) => kind.trim());
  return [...new Set(kinds.filter((kind) => kind !== ''))];
}
