import type { Organization } from '../model/organization.ts';
import { foldHeader, foldText } from './fold.ts';
import { fieldsNamed } from './words/titles.ts';

/**
 * The ids that an organisation had before it was made one of two, which are kept beside its fields under a title of ids. None where it
 * has no id or no other name: then nothing was made one, and such a title may be anything's.
 */
export function formerCodes({ code, otherNames, extra }: Organization): readonly string[] {
  if (code === null || otherNames.length === 0) return [];
  return extra.flatMap(([title, text]) => (namesIds(title) ? [text] : []));
}

export function hadCode(organization: Organization, code: string): boolean {
  return formerCodes(organization).some((one) => foldText(one) === foldText(code));
}

function namesIds(title: string): boolean {
  const { words } = foldHeader(title);
  return fieldsNamed('organizations', words).some(({ field, plain }) => field === 'id' && plain);
}
