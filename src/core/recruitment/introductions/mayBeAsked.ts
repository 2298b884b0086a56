import type { FieldMap } from '../../model/fieldMap.ts';
import type { Organization } from '../../model/organization.ts';
import { isEngaged } from '../../model/stage.ts';
import { mayBeApproached } from '../shortlist/candidates.ts';

/** Whether nothing stands against asking an organisation for something: it did not decline, nor is it to be left alone or out. */
export function mayBeAsked(
  organization: Organization,
  { excluded }: Pick<FieldMap['recruitment'], 'excluded'>,
): boolean {
  return mayBeApproached(organization) && !excluded.includes(organization.id);
}

/** Whether it can be asked to introduce others: it is engaged and may be asked. */
export function isFirstContact(
  organization: Organization,
  { rules, recruitment }: Pick<FieldMap, 'rules' | 'recruitment'>,
): boolean {
  return isEngaged(organization.stage, rules.engagedFrom) && mayBeAsked(organization, recruitment);
}
