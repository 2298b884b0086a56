import type { MergeOutcome } from '../../core/import/duplicates/mergeOrganizations.ts';
import type { OrganizationId } from '../../core/model/ids.ts';

/** The names of those to whom both had a tie, each once; a tie to itself has no other end. */
export function doubledPartners({ fieldMap, doubled }: MergeOutcome, kept: OrganizationId): readonly string[] {
  const names = new Map(fieldMap.organizations.map(({ id, name }) => [id, name]));
  const ties = new Map(fieldMap.ties.map((tie) => [tie.id, tie]));
  const partners = doubled.flatMap(([, staying]) => {
    const tie = ties.get(staying);
    return tie === undefined ? [] : [tie.source === kept ? tie.target : tie.source];
  });
  return [...new Set(partners)].filter((id) => id !== kept).map((id) => names.get(id) ?? '');
}
