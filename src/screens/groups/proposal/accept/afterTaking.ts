import { takeSeating } from '../../../../app/commands/seating.ts';
import { noHistory, runCommand } from '../../../../app/history.ts';
import { groupsOf } from '../../../../core/groups/groupsOf.ts';
import { groupHealth } from '../../../../core/groups/health/groupHealth.ts';
import type { SeatingProposal } from '../../../../core/groups/seating/proposal.ts';
import type { SeatedIn } from '../../../../core/groups/seating/seating.ts';
import type { FieldMap } from '../../../../core/model/fieldMap.ts';
import { type GroupName, holderKey } from '../../../../core/model/group.ts';

/** What becomes of a group beside its seats. */
export interface AfterTaking {
  readonly group: GroupName;
  readonly chair: BeforeAndAfter<string | null>;
  /** How many findings of its health are warnings. */
  readonly warnings: BeforeAndAfter<number>;
}

export interface BeforeAndAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What would be different about the groups of a proposal once it is taken; nothing is changed. */
export function afterTaking(
  fieldMap: FieldMap,
  groups: readonly SeatedIn[],
  chairs: SeatingProposal['chairs'],
): readonly AfterTaking[] {
  const taken = runCommand({ fieldMap, history: noHistory }, takeSeating(groups, chairs)).fieldMap;
  return groups.map(({ group }) => {
    const [before, after] = [figuresOf(fieldMap, group), figuresOf(taken, group)];
    return {
      group,
      chair: { before: before.chair, after: after.chair },
      warnings: { before: before.warnings, after: after.warnings },
    };
  });
}

function figuresOf(fieldMap: FieldMap, name: GroupName): { readonly chair: string | null; readonly warnings: number } {
  const group = groupsOf(fieldMap).find((one) => one.name === name);
  if (group === undefined) return { chair: null, warnings: 0 };
  const { findings } = groupHealth(fieldMap, group);
  return {
    chair: group.chair === null ? null : holderKey(group.chair),
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}
