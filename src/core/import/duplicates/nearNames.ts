import type { Organization } from '../../model/organization.ts';
import { scores } from './duplicateReason.ts';
import { formsOf, type NameForms } from './nameForms.ts';
import { keysOf } from './nameKeys.ts';
import { reasonFor } from './reasonFor.ts';

/** So many names are worth showing beside one that nobody listed. */
const shown = 3;

/**
 * The names that each of these texts may mean, the likeliest first; texts without any are left out. Organisations are gone through
 * once, however many texts there are.
 */
export function nearNames(
  texts: Iterable<string>,
  organizations: Iterable<Organization>,
): ReadonlyMap<string, readonly string[]> {
  const asked = [...new Set(texts)].map((text) => ({ text, forms: formsOf({ name: text, otherNames: [] }) }));
  const wanted = new Map<number, { readonly text: string; readonly forms: readonly NameForms[] }[]>();
  for (const one of asked) {
    for (const key of new Set(one.forms.flatMap(keysOf))) {
      const others = wanted.get(key);
      if (others === undefined) wanted.set(key, [one]);
      else others.push(one);
    }
  }
  const found = new Map<string, Map<string, number>>();
  for (const organization of wanted.size === 0 ? [] : organizations) {
    const forms = formsOf(organization);
    const near = new Set(forms.flatMap(keysOf).flatMap((key) => wanted.get(key) ?? []));
    for (const { text, forms: askedForms } of near) {
      const reason = reasonFor(askedForms, forms);
      if (reason === null) continue;
      const names = found.get(text) ?? new Map<string, number>();
      names.set(organization.name, Math.max(names.get(organization.name) ?? 0, scores[reason]));
      found.set(text, names);
    }
  }
  return new Map(
    [...found].map(([text, names]) => [
      text,
      [...names]
        .sort((a, b) => b[1] - a[1])
        .slice(0, shown)
        .map(([name]) => name),
    ]),
  );
}
