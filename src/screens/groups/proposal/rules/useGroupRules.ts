import { fieldStore } from '../../../../app/app.ts';
import { setGroupRules } from '../../../../app/commands/seating.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { GroupName } from '../../../../core/model/group.ts';
import type { GroupRules } from '../../../../core/model/seatingRules.ts';
import { rulesOf } from '../ruleText.ts';

export interface DecidedRules {
  readonly rules: GroupRules;
  /** Whether nobody has decided anything of this group yet. */
  readonly isUsual: boolean;
  readonly change: (part: Partial<GroupRules>) => void;
  /** Back to the usual rules. */
  readonly reset: () => void;
}

/** What a proposal for one group must keep to, and how it is changed: each change is a step that can be undone. */
export function useGroupRules(group: GroupName): DecidedRules {
  const fieldMap = useFieldMap();
  const rules = rulesOf(fieldMap, group);
  return {
    rules,
    isUsual: !fieldMap.seating.groups.includes(rules),
    change: (part) => fieldStore.run(setGroupRules(group, { ...rules, ...part })),
    reset: () => fieldStore.run(setGroupRules(group, null)),
  };
}
