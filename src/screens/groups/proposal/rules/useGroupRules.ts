import { useMemo } from 'react';
import { fieldStore } from '../../../../app/app.ts';
import { setGroupRules } from '../../../../app/commands/seating.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import { usualGroupRules } from '../../../../core/groups/seating/usualGroupRules.ts';
import type { GroupName } from '../../../../core/model/group.ts';
import type { GroupRules } from '../../../../core/model/seatingRules.ts';

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
  const { organizations, groups, relevance, seating } = useFieldMap();
  const decided = seating.groups.find((one) => one.group === group);
  const usual = useMemo(
    () => usualGroupRules({ organizations, groups, relevance }, group),
    [organizations, groups, relevance, group],
  );
  const rules = decided ?? usual;
  return {
    rules,
    isUsual: decided === undefined,
    change: (part) => fieldStore.run(setGroupRules(group, { ...rules, ...part })),
    reset: () => fieldStore.run(setGroupRules(group, null)),
  };
}
