import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { foldText } from './fold.ts';
import { formerCodes } from './formerCodes.ts';

/** Organisations by what files call them. Grows while an import is planned. */
export interface OrganizationIndex {
  readonly byId: Map<OrganizationId, Organization>;
  /** By the id exactly as written, and by it folded where no other is written so. */
  readonly byExactCode: Map<string, OrganizationId>;
  readonly byCode: Map<string, OrganizationId>;
  readonly byName: Map<string, OrganizationId[]>;
  readonly byOtherName: Map<string, OrganizationId[]>;
  /** By an id that it had before two records were made one. */
  readonly byFormerCode: Map<string, OrganizationId[]>;
}

export function organizationIndex(organizations: readonly Organization[]): OrganizationIndex {
  const index: OrganizationIndex = {
    byId: new Map(),
    byExactCode: new Map(),
    byCode: new Map(),
    byName: new Map(),
    byOtherName: new Map(),
    byFormerCode: new Map(),
  };
  for (const organization of organizations) addToIndex(index, organization);
  return index;
}

export function addToIndex(index: OrganizationIndex, organization: Organization): void {
  const { id, code, name, otherNames } = organization;
  index.byId.set(id, organization);
  if (code !== null && !index.byExactCode.has(code.trim())) index.byExactCode.set(code.trim(), id);
  if (code !== null && !index.byCode.has(foldText(code))) index.byCode.set(foldText(code), id);
  addName(index.byName, name, id);
  for (const other of otherNames) addName(index.byOtherName, other, id);
  for (const former of formerCodes(organization)) addName(index.byFormerCode, former, id);
}

/** The organisation of this id; ids that differ only in case are two where both occur. */
export function codeIn(index: OrganizationIndex, text: string): OrganizationId | undefined {
  return index.byExactCode.get(text.trim()) ?? index.byCode.get(foldText(text));
}

/** The organisations that `text` may name: by id alone if one has it, else by name, else by another name or an id of before. */
export function namedBy(index: OrganizationIndex, text: string, first: 'code' | 'name'): readonly OrganizationId[] {
  const byCode = () => {
    const id = codeIn(index, text);
    return id === undefined ? [] : [id];
  };
  const byName = () => index.byName.get(foldText(text)) ?? [];
  // Most are found at once: the second search, in every row of a file, would be for nothing.
  for (const found of first === 'code' ? [byCode, byName] : [byName, byCode]) {
    const ids = found();
    if (ids.length > 0) return ids;
  }
  const folded = foldText(text);
  return index.byOtherName.get(folded) ?? index.byFormerCode.get(folded) ?? [];
}

function addName(names: Map<string, OrganizationId[]>, name: string, id: OrganizationId): void {
  const folded = foldText(name);
  const ids = names.get(folded);
  if (ids === undefined) names.set(folded, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
