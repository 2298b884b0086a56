import type { Draft } from 'mutative';
import { applyPlan } from '../../core/import/applyPlan.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId, TieId } from '../../core/model/ids.ts';
import type { Command } from '../history.ts';
import { deleteOrganizations } from './organizations.ts';
import { deleteTies } from './ties.ts';

/** Records of the map that go with an import, because newer files no longer name them and a person said so. */
export interface Removed {
  readonly organizations: readonly OrganizationId[];
  readonly ties: readonly TieId[];
}

const nothingRemoved: Removed = { organizations: [], ties: [] };

/**
 * Carries a plan out and deletes what is to go, as one step, on the day `on` (ISO). Throws `StalePlan` where the field map is not
 * the one it was made for.
 */
export function importFiles(
  plan: ImportPlan,
  fieldMap: FieldMap,
  on?: string,
  removed: Removed = nothingRemoved,
): Command {
  const after = applyPlan(plan, fieldMap, on) as Draft<FieldMap>;
  return {
    name: { key: 'importFiles', values: { files: plan.files.map(({ name }) => name).join(', ') } },
    change(draft) {
      draft.organizations = after.organizations;
      draft.ties = after.ties;
      draft.nextOrganization = after.nextOrganization;
      draft.nextTie = after.nextTie;
      draft.files = after.files;
      draft.people = after.people;
      if (removed.ties.length > 0) deleteTies(fieldMap, removed.ties).change(draft);
      if (removed.organizations.length > 0) deleteOrganizations(fieldMap, removed.organizations).change(draft);
    },
  };
}
