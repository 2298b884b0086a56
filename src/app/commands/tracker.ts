import type { Organization } from '../../core/model/organization.ts';
import type { Stage } from '../../core/model/stage.ts';
import type { Command } from '../history.ts';
import { changedOnly } from './changedOnly.ts';

/** Who keeps in touch with an organisation, what comes next, and by when; null is not known. */
export interface NextStep {
  readonly owner: string | null;
  readonly nextStep: string | null;
  /** `2026-11-21`, or what a file wrote instead. */
  readonly nextStepOn: string | null;
}

/** Moves an organisation to another stage; `stageName` is the stage in the person's language. */
export function moveStage({ id, name }: Organization, stage: Stage | null, stageName: string): Command {
  return {
    name: { key: 'moveStage', values: { name, stage: stageName } },
    change(draft) {
      const target = draft.organizations.find((one) => one.id === id);
      if (target !== undefined && target.stage !== stage) target.stage = stage;
    },
  };
}

/** Enters who keeps in touch, what comes next and by when, as one step. */
export function planNextStep({ id, name }: Organization, planned: NextStep): Command {
  return {
    name: { key: 'planNextStep', values: { name } },
    change(draft) {
      const target = draft.organizations.find((one) => one.id === id);
      if (target !== undefined) Object.assign(target, changedOnly(target, { ...planned }));
    },
  };
}
