import { fieldStore } from '../../../app/app.ts';
import { moveStage } from '../../../app/commands/tracker.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Stage } from '../../../core/model/stage.ts';
import { sayDone } from './sayDone.ts';

/** Moves an organisation to a stage, says so, and offers the way back; nothing where it is in that stage already. */
export function moveWithUndo(organization: Organization, stage: Stage | null, stageName: string): void {
  if (organization.stage === stage) return;
  fieldStore.run(moveStage(organization, stage, stageName));
  sayDone('moved', { name: organization.name, stage: stageName });
}
