import { organizationId } from '../../model/ids.ts';
import { newOrganization, type Organization } from '../../model/organization.ts';
import { foldText } from '../fold.ts';
import { likelyDuplicates } from './likelyDuplicates.ts';

const most = 3;
/** Beyond so many organisations only names that are the same but for their writing are looked for. */
const many = 3000;

/** For each text, the names of organisations that it may be meant for, the likeliest first. */
export function likelyNames(
  texts: readonly string[],
  organizations: readonly Organization[],
): ReadonlyMap<string, readonly string[]> {
  const asked = texts.map((text, index) => newOrganization(organizationId(-1 - index), text));
  const known = new Map(organizations.map(({ id, name }) => [id, name]));
  const textOf = new Map(asked.map(({ id, name }) => [id, name]));
  const names = new Map<string, string[]>();
  // Texts come last, so that a name always stands first in its pair.
  for (const { ids } of likelyDuplicates([...organizations, ...asked], { letters: organizations.length < many })) {
    const [name, text] = [known.get(ids[0]), textOf.get(ids[1])];
    if (name === undefined || text === undefined) continue;
    const offered = names.get(text) ?? [];
    if (offered.length < most && !offered.includes(name)) names.set(text, [...offered, name]);
  }
  if (organizations.length < many) {
    for (const text of texts) if (!names.has(text)) offerNearest(names, text, organizations);
  }
  return names;
}

const nearEnough = 0.5;

/** A text that is no spelling of any name may still be most of one. */
function offerNearest(names: Map<string, string[]>, text: string, organizations: readonly Organization[]): void {
  const letters = pairsOf(text);
  const near = organizations
    .map(({ name }) => ({ name, share: sharedPairs(letters, pairsOf(name)) }))
    .filter(({ share }) => share >= nearEnough)
    .sort((a, b) => b.share - a.share);
  if (near.length > 0) names.set(text, [...new Set(near.map(({ name }) => name))].slice(0, most));
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = ` ${foldText(text)} `;
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)));
}

/** Which share of the neighbouring letters two texts have in common, from 0 to 1 (Dice). */
function sharedPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
