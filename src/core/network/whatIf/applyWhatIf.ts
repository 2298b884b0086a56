import type { FieldMap } from '../../model/fieldMap.ts';
import { noFilter, unknownValue } from '../../model/filter.ts';
import { newOrganization } from '../../model/organization.ts';
import { newTie, type Tie } from '../../model/tie.ts';
import { pairKey, type WhatIf } from '../../model/whatIf.ts';
import { countedOrganizations, countedTies } from '../countedRecords.ts';

/**
 * The field as it would be: the organisations and ties that the rules count, less what is left out, with what is imagined, with
 * the suggested ties where they are to count. All of it counts then: what is imagined is of no kind and nobody's word, so that
 * rules about those are applied before it comes. Ends that are not there are ignored, as is a tie of an organisation to itself.
 */
export function applyWhatIf(fieldMap: FieldMap): FieldMap {
  const { rules, whatIf } = fieldMap;
  const gone = new Set(whatIf.withoutOrganizations);
  const organizations = [
    ...countedOrganizations(fieldMap),
    ...whatIf.organizations.map(({ id, name, sector }) => ({ ...newOrganization(id, name), sector })),
  ].filter(({ id }) => !gone.has(id));
  const untied = new Set(whatIf.withoutTies.map(pairKey));
  const recorded = countedTies(fieldMap).filter((tie) => !untied.has(pairKey(tie)));
  const suggested = whatIf.withSuggested ? suggestedTies(fieldMap).filter((tie) => !untied.has(pairKey(tie))) : [];
  return {
    ...fieldMap,
    organizations,
    ties: [...recorded, ...suggested.map((tie) => ({ ...tie, status: 'recorded' as const })), ...triedTies(whatIf)],
    rules: { ...rules, only: noFilter, tieKinds: [], asserted: [] },
  };
}

/** Suggested ties of the kinds that count, or of no kind. Whose word it is says nothing of a tie that is not there yet. */
export function suggestedTies({ ties, rules: { tieKinds } }: Pick<FieldMap, 'ties' | 'rules'>): readonly Tie[] {
  return ties.filter(
    ({ status, type }) =>
      status === 'suggested' && (tieKinds.length === 0 || type === null || tieKinds.includes(type ?? unknownValue)),
  );
}

/** Ids that no record has, since a tie of the field is `t1`, `t2`, … */
function triedTies({ ties }: WhatIf): readonly Tie[] {
  return ties.map(({ source, target }, index) => newTie(`tried ${index + 1}` as Tie['id'], source, target));
}

/** Whether anything is tried: without it before and after are one. */
export function isTrying({ whatIf, ties }: Pick<FieldMap, 'whatIf' | 'ties'>): boolean {
  return hasOwnChanges(whatIf) || (whatIf.withSuggested && ties.some(({ status }) => status === 'suggested'));
}

/** Whether a person tries something besides the ties that are suggested. */
export function hasOwnChanges(whatIf: WhatIf): boolean {
  const { organizations, ties, withoutOrganizations, withoutTies } = whatIf;
  return [organizations, ties, withoutOrganizations, withoutTies].some(({ length }) => length > 0);
}
