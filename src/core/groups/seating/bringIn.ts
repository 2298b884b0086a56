import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { isEngaged, ladder } from '../../model/stage.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import type { SeatedIn } from './seating.ts';

/** Who is proposed and not engaged yet, the nearest to it first, then by imported id. */
export function bringIn(
  { organizations, rules }: Pick<FieldMap, 'organizations' | 'rules'>,
  seated: readonly SeatedIn[] | null,
): readonly OrganizationId[] {
  const proposed = new Set<string>(seated?.flatMap(({ members }) => members));
  const step = ({ stage }: Organization) => (stage === null ? -1 : ladder.indexOf(stage));
  return organizations
    .filter(({ id, stage }) => proposed.has(id) && !isEngaged(stage, rules.engagedFrom))
    .sort((a, b) => step(b) - step(a) || compareOrganizations(a, b))
    .map(({ id }) => id);
}
