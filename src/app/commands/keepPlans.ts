import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Plans } from '../../core/model/plansMentions.ts';

/** Writes into `draft` what of the plans is another than before; what is the same leaves no trace in the step. */
export function keepPlans(draft: Draft<FieldMap>, before: Plans, after: Plans): void {
  const { recruitment, stageChanges, groups, seating } = after;
  if (recruitment !== before.recruitment) draft.recruitment = recruitment as Draft<Plans['recruitment']>;
  if (stageChanges !== before.stageChanges) draft.stageChanges = [...stageChanges];
  if (groups !== before.groups) draft.groups = groups as Draft<FieldMap>['groups'];
  if (seating !== before.seating) draft.seating = seating as Draft<Plans['seating']>;
}
