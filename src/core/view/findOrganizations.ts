import type { Organization } from '../model/organization.ts';
import { foldedTexts, foldForSearch } from './search.ts';

/** By what an organisation is found: its name before all others. */
export function searchedTexts({ name, otherNames, code }: Organization): readonly string[] {
  return [name, ...otherNames, code ?? ''];
}

const foldedNames = foldedTexts(searchedTexts);

/** Those of which a name or the id holds what was typed: names that begin with it first, then words that do, then the others. */
export function findOrganizations(organizations: readonly Organization[], typed: string): readonly Organization[] {
  const wanted = foldForSearch(typed);
  if (wanted === '') return organizations;
  const ranks: Organization[][] = [[], [], []];
  for (const organization of organizations) {
    const texts = foldedNames(organization);
    if (!texts.includes(wanted)) continue;
    ranks[rankOf(texts, wanted)]?.push(organization);
  }
  return ranks.flat();
}

function rankOf(texts: string, wanted: string): number {
  if (texts.startsWith(wanted)) return 0;
  return texts.includes(`\n${wanted}`) || texts.includes(` ${wanted}`) ? 1 : 2;
}
