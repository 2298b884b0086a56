import type { FieldMap } from '../model/fieldMap.ts';
import { passes, unknownValue } from '../model/filter.ts';
import type { Organization } from '../model/organization.ts';
import { isRecorded, type Tie } from '../model/tie.ts';

export type Recorded = Pick<FieldMap, 'organizations' | 'ties' | 'rules'>;

/** The organisations that the network is made of, by the project's rules. */
export function countedOrganizations({ organizations, rules }: Recorded): readonly Organization[] {
  return organizations.filter((one) => passes(one, rules.only));
}

/** Whether a tie counts, by the project's rules. What is only suggested never does. */
export function isCounted(tie: Tie, { tieKinds, asserted }: FieldMap['rules']): boolean {
  if (!isRecorded(tie)) return false;
  const isOfKind = tieKinds.length === 0 || tieKinds.includes(tie.type ?? unknownValue);
  return isOfKind && (asserted.length === 0 || asserted.includes(tie.assertedBy ?? unknownValue));
}

export function countedTies({ ties, rules }: Recorded): readonly Tie[] {
  return ties.filter((tie) => isCounted(tie, rules));
}
