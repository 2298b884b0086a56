import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';
import { isInCell } from '../../../core/coverage/targets/targetMembers.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';

/** Listed organisations of the cells that are short that do not count there yet; whoever declined is left out. */
export function couldClose(rows: readonly GapRow[], organizations: readonly Organization[]): readonly OrganizationId[] {
  const short = rows.filter(({ shortfall }) => shortfall > 0);
  return organizations
    .filter(({ stage, doNotContact }) => stage !== 'declined' && doNotContact !== true)
    .filter((one) => short.some(({ target, members }) => isInCell(one, target) && !members.includes(one.id)))
    .map(({ id }) => id);
}
