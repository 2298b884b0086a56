import { useMemo, useRef } from 'react';
import { useFieldMap } from '../../../app/hooks.ts';
import { type AffectedRule, affectedRule } from '../../../core/coverage/affected.ts';
import { groupsOf, type SeatedGroup } from '../../../core/groups/groupsOf.ts';
import { groupHealth } from '../../../core/groups/health/groupHealth.ts';
import type { GroupHealth } from '../../../core/groups/health/health.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { type BoardColumn, boardColumns, isSameColumn } from './boardColumns.ts';
import { lacksOf, type Need, needsOf } from './needs.ts';
import type { Lacks } from './pool.ts';

/** A group on the board, with how it stands and what it misses. */
export interface BoardGroup {
  readonly column: BoardColumn;
  readonly health: GroupHealth;
  readonly needs: readonly Need[];
  readonly lacks: Lacks;
}

export interface Board {
  readonly groups: readonly BoardGroup[];
  /** Of each group, the committee first. */
  readonly lacks: readonly Lacks[];
  readonly rule: AffectedRule;
}

interface Worked {
  readonly groups: readonly SeatedGroup[];
  readonly health: readonly GroupHealth[];
}

// Once for a field map: the head, the columns and the panel all ask.
const worked = new WeakMap<FieldMap, Worked>();

function workOut(fieldMap: FieldMap): Worked {
  const known = worked.get(fieldMap);
  if (known !== undefined) return known;
  const groups = groupsOf(fieldMap);
  const made = { groups, health: groups.map((group) => groupHealth(fieldMap, group)) };
  worked.set(fieldMap, made);
  return made;
}

/** Everything that the board shows. What looks the same as before is the same object, so that it is not drawn anew. */
export function useBoard(): Board {
  const fieldMap = useFieldMap();
  const before = useRef<Board | null>(null);
  return useMemo(() => {
    const { groups, health } = workOut(fieldMap);
    const columns = boardColumns(fieldMap, groups);
    const made = columns.flatMap((column, index): BoardGroup[] => {
      const its = health[index];
      if (its === undefined) return [];
      const rules = fieldMap.seating.groups.find(({ group }) => group === column.name) ?? null;
      return [keptGroup(before.current, { column, health: its, needs: needsOf(its, rules), lacks: lacksOf(its) })];
    });
    const lacks = kept(
      before.current?.lacks,
      made.map((group) => group.lacks),
    );
    before.current = { groups: made, lacks, rule: affectedRule(fieldMap) };
    return before.current;
  }, [fieldMap]);
}

function keptGroup(board: Board | null, made: BoardGroup): BoardGroup {
  const old = board?.groups.find(({ column }) => column.key === made.column.key);
  if (old === undefined) return made;
  return {
    column: isSameColumn(old.column, made.column) ? old.column : made.column,
    health: kept(old.health, made.health),
    needs: kept(old.needs, made.needs),
    lacks: kept(old.lacks, made.lacks),
  };
}

function kept<Of>(before: Of | undefined, now: Of): Of {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
