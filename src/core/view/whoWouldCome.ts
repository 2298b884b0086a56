import { countsAsEngaged } from '../coverage/whenCounted.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';

/**
 * Who is drawn as if engaged where all who said yes are taken to come: whoever did and is not engaged yet, and besides them those of
 * a shortlist. Whoever declined is never among them.
 */
export function whoWouldCome(
  { organizations, rules }: Pick<FieldMap, 'organizations' | 'rules'>,
  shortlist: readonly OrganizationId[],
): ReadonlySet<OrganizationId> {
  const wanted = new Set(shortlist);
  const comes = organizations.filter(({ id, stage }) => {
    if (stage === 'declined' || countsAsEngaged(stage, rules, 'today')) return false;
    return wanted.has(id) || countsAsEngaged(stage, rules, 'ifAllWhoSaidYes');
  });
  return new Set(comes.map(({ id }) => id));
}
