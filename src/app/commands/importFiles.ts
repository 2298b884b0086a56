import type { Draft } from 'mutative';
import { applyPlan } from '../../core/import/applyPlan.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Command } from '../history.ts';

/** Carries a plan out, as one step. Throws `StalePlan` where the field map is not the one it was made for. */
export function importFiles(plan: ImportPlan, fieldMap: FieldMap): Command {
  const after = applyPlan(plan, fieldMap) as Draft<FieldMap>;
  return {
    name: { key: 'importFiles', values: { files: plan.files.map(({ name }) => name).join(', ') } },
    change(draft) {
      draft.organizations = after.organizations;
      draft.ties = after.ties;
      draft.nextOrganization = after.nextOrganization;
      draft.nextTie = after.nextTie;
      draft.files = after.files;
    },
  };
}
