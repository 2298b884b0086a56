import type { Field, TableRole } from '../fields.ts';
import { foldWord } from '../fold.ts';
import { namesOwnOrganization } from './connectionTitles.ts';
import { organizationTitles } from './organizationTitles.ts';
import { personTitles } from './personTitles.ts';
import { tieTitles } from './tieTitles.ts';
import type { Titles } from './titleList.ts';
import { wordList } from './wordMap.ts';

export interface TitleMatch {
  readonly field: Field;
  readonly plain: boolean;
  /** Its place among the titles of that field: lower is better. */
  readonly order: number;
}

const matches = {
  organizations: titleIndex(organizationTitles),
  ties: titleIndex(tieTitles),
  people: titleIndex(personTitles),
} as const;

/** A question about the organisation of whoever answers, behind every title of a name. */
const ownName: TitleMatch = { field: 'name', plain: false, order: 900 };

/** The fields of `role` that a folded title may mean, in no order. */
export function fieldsNamed(role: TableRole, words: string): readonly TitleMatch[] {
  switch (role) {
    case 'organizations':
      return matches[role].get(words) ?? (namesOwnOrganization(words) ? [ownName] : namedByParts(matches[role], words));
    case 'ties':
    case 'people':
      return matches[role].get(words) ?? namedByParts(matches[role], words);
    case 'longList':
    case 'matrix':
    case 'attendance':
      return fieldsNamed('organizations', words);
    case 'unknown':
    case 'ignore':
      return [];
  }
}

/** Whether some field of some file is known under this folded title. */
export function isKnownTitle(words: string): boolean {
  return [...fieldsNamed('organizations', words), ...fieldsNamed('ties', words), ...fieldsNamed('people', words)].some(
    ({ plain }) => plain || !words.includes('/'),
  );
}

/** `Association / organisation` is what its parts agree on; a part that nobody knows leaves a doubt. */
function namedByParts(index: ReadonlyMap<string, readonly TitleMatch[]>, words: string): readonly TitleMatch[] {
  if (!words.includes('/')) return [];
  const parts = words.split('/').map((part) => index.get(part.trim()) ?? []);
  const [first, ...others] = parts.filter((named) => named.length > 0);
  const agreed = (first ?? []).filter(({ field }) => others.every((named) => named.some((one) => one.field === field)));
  const known = parts.every((named) => named.length > 0);
  return agreed.map((match) => ({ ...match, plain: match.plain && known }));
}

function titleIndex(titles: Readonly<Partial<Record<Field, Titles>>>): ReadonlyMap<string, readonly TitleMatch[]> {
  const index = new Map<string, TitleMatch[]>();
  for (const [field, { plain, vague = '' }] of Object.entries(titles) as [Field, Titles][]) {
    const plainTitles = wordList(plain);
    [...plainTitles, ...wordList(vague)].forEach((title, order) => {
      const words = foldWord(title).replace(/[\s:*?.]+$/, '');
      const match = { field, plain: order < plainTitles.length, order };
      index.set(words, [...(index.get(words) ?? []), match]);
    });
  }
  return index;
}
