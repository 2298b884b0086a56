import type { OrganizationId } from './ids.ts';
import type { Stage } from './stage.ts';

/** An organisation that came from one stage to another, and the day on which that was entered. Internal, like the stages themselves. */
export interface StageChange {
  readonly organization: OrganizationId;
  readonly from: Stage | null;
  readonly to: Stage | null;
  /** `2026-11-21`. */
  readonly on: string;
}

/**
 * The changes of `before` and those that `after` brings, entered on the day `on`; the same list where no stage changed. An
 * organisation that is new has come from nowhere. A second change of one day takes the place of the first, and one that leads
 * back is none.
 */
export function withStageChanges(
  before: { readonly organizations: readonly StagedOrganization[] },
  after: { readonly organizations: readonly StagedOrganization[]; readonly stageChanges: readonly StageChange[] },
  on: string,
): readonly StageChange[] {
  if (before.organizations === after.organizations) return after.stageChanges;
  const was = new Map(before.organizations.map((organization) => [organization.id, organization]));
  let changes = after.stageChanges;
  for (const organization of after.organizations) {
    const { id, stage } = organization;
    const old = was.get(id);
    if (old === undefined || old === organization || old.stage === stage) continue;
    const sameDay = changes.find((one) => one.organization === id && one.on === on);
    const from = sameDay === undefined ? old.stage : sameDay.from;
    changes = changes.filter((one) => one !== sameDay);
    if (from !== stage) changes = [...changes, { organization: id, from, to: stage, on }];
  }
  return changes;
}

interface StagedOrganization {
  readonly id: OrganizationId;
  readonly stage: Stage | null;
}
