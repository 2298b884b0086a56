import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Plans } from '../../core/model/plansMentions.ts';

/** Writes into `draft` what of the plans is another than before; what is the same leaves no trace in the step. */
export function keepPlans(draft: Draft<FieldMap>, before: Plans, { recruitment, stageChanges }: Plans): void {
  if (recruitment !== before.recruitment) draft.recruitment = recruitment as Draft<Plans['recruitment']>;
  if (stageChanges !== before.stageChanges) draft.stageChanges = [...stageChanges];
}
