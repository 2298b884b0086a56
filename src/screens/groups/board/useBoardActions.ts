import { useMemo } from 'react';
import { fieldStore, toastStore } from '../../../app/app.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { memberName } from './boardColumns.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { carryCommand, groupOf, memberAt, sit } from './carried.ts';
import { poolKey } from './columnKey.ts';
import { runOnBoard } from './runOnBoard.ts';

/** What opens beside or over the board. */
export type Opens = Pick<BoardActions, 'openGroup' | 'openRecord' | 'openPerson' | 'addPerson' | 'choose'>;

interface Parts {
  readonly opens: Opens;
  readonly follow: (place: RowPlace | null) => void;
}

export function useBoardActions({ opens, follow }: Parts): BoardActions {
  return useMemo(() => {
    const run: BoardActions['run'] = (command, then) => {
      if (runOnBoard(command) && then !== null) follow(then);
    };
    return {
      ...opens,
      run,
      followed: () => follow(null),
      carry: (from, to) =>
        withField((fieldMap) => {
          const command = carryCommand(fieldMap, from, to);
          if (command === null) return;
          // A person who loses the seat is not in the pool: whoever took it goes on from the group.
          const stays = to === poolKey && memberAt(fieldMap, from)?.kind === 'person';
          const then = stays ? { column: from.column, row: null } : { column: to, row: from.row };
          if (runOnBoard(command)) follow(then);
          else sayTaken(fieldMap, from);
        }),
      alsoSeat: (from, to) =>
        withField((fieldMap) => {
          const [member, group] = [memberAt(fieldMap, from), groupOf(fieldMap, to)];
          if (member === null || group === undefined) return;
          if (runOnBoard(sit(member, group))) follow({ column: to, row: from.row });
          else sayTaken(fieldMap, from);
        }),
    };
  }, [opens, follow]);
}

function withField(act: (fieldMap: FieldMap) => void): void {
  const { fieldMap } = fieldStore.getState();
  if (fieldMap !== null) act(fieldMap);
}

/** Two persons in one group cannot be called the same. */
function sayTaken(fieldMap: FieldMap, from: RowPlace): void {
  const member = memberAt(fieldMap, from);
  if (member !== null) toastStore.show({ key: 'groups:alreadyThere', values: { name: memberName(member) } });
}
