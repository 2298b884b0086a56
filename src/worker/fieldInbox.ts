import type { FieldMap } from '../core/model/fieldMap.ts';
import type { Organization } from '../core/model/organization.ts';
import type { Tie } from '../core/model/tie.ts';
import type { FieldPart } from './parts.ts';

/** Where the parts of a field wait for the job that they are for. */
export function createFieldInbox() {
  let organizations: Organization[] = [];
  let ties: Tie[] = [];
  return {
    take({ list, records }: FieldPart): void {
      if (list === 'organizations') organizations = organizations.concat(records as readonly Organization[]);
      else ties = ties.concat(records as readonly Tie[]);
    },
    /** The field as it was sent; the inbox is empty then. */
    whole(rest: FieldMap): FieldMap {
      const fieldMap = { ...rest, organizations, ties };
      organizations = [];
      ties = [];
      return fieldMap;
    },
  };
}
