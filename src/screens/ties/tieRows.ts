import { type Filter, passes, unknownValue } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Tie } from '../../core/model/tie.ts';
import { tieKind } from '../../core/view/encoding/tieKind.ts';
import { searchedTexts } from '../../core/view/findOrganizations.ts';
import { isMarkedTie, type MarkedAs } from '../../core/view/marked.ts';
import { foldedTexts } from '../../core/view/search.ts';

/** One row: the tie and its two ends. */
export interface TieRow {
  readonly tie: Tie;
  readonly from: Organization;
  readonly to: Organization;
}

export interface TieView {
  readonly filter: Filter;
  /** Kinds of tie to show; empty shows all. */
  readonly tieKinds: readonly string[];
  /** Only the ties of this organisation. */
  readonly only: OrganizationId | null;
  /** Only the ties that go with those marked. */
  readonly marked?: { readonly organizations: readonly OrganizationId[]; readonly as: MarkedAs } | null;
}

/** The ties that the map shows: both ends pass the filter, and the kind is wanted. */
export function tieRows(
  ties: readonly Tie[],
  organizations: ReadonlyMap<OrganizationId, Organization>,
  { filter, tieKinds, only, marked = null }: TieView,
): readonly TieRow[] {
  return ties.flatMap((tie) => {
    const from = organizations.get(tie.source);
    const to = organizations.get(tie.target);
    if (from === undefined || to === undefined || !passes(from, filter) || !passes(to, filter)) return [];
    if (tieKinds.length > 0 && !tieKinds.includes(tieKind(tie.type) ?? unknownValue)) return [];
    if (marked !== null && !isMarkedTie(tie.source, tie.target, marked.organizations, marked.as)) return [];
    return only === null || tie.source === only || tie.target === only ? [{ tie, from, to }] : [];
  });
}

/** Whether a row has what was typed in the name, other names or id of an end, in its type or its evidence. */
export function matchesTieSearch({ tie, from, to }: TieRow, folded: string): boolean {
  return foldedNames(from).includes(folded) || foldedNames(to).includes(folded) || foldedTie(tie).includes(folded);
}

const foldedNames = foldedTexts(searchedTexts);
const foldedTie = foldedTexts(({ type, evidence }: Tie) => [type ?? '', evidence ?? '']);
