import { useState } from 'react';
import { useFieldMap } from '../../../../app/hooks.ts';
import { groupsOf } from '../../../../core/groups/groupsOf.ts';
import type { SeatingWish } from '../../../../core/groups/seating/proposal.ts';
import type { GroupName } from '../../../../core/model/group.ts';

/** Of which group the rules are shown: the committee, or one of the working groups, the first until another is chosen. */
export function useRuledGroup(fill: SeatingWish['fill']): {
  readonly names: readonly string[];
  readonly group: GroupName;
  readonly choose: (group: string) => void;
} {
  const fieldMap = useFieldMap();
  const [chosen, choose] = useState<string | null>(null);
  const names = groupsOf(fieldMap).flatMap(({ name }) => name ?? []);
  const shown = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? null);
  return { names, group: fill === 'committee' ? null : shown, choose };
}
