import { lazy, Suspense } from 'react';
import { fieldStore } from '../../../app/app.ts';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { GroupForm } from '../form/GroupForm.tsx';
import { PersonForm } from '../form/PersonForm.tsx';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { memberAt } from './carried.ts';
import { columnKey } from './columnKey.ts';
import type { Need } from './needs.ts';
import { SeatChooser } from './SeatChooser.tsx';
import type { Board } from './useBoard.ts';

const OrganizationForm = lazy(() =>
  import('../../organizations/OrganizationForm.tsx').then((module) => ({ default: module.OrganizationForm })),
);

/** What is open over the board. */
export type Opened =
  | { readonly kind: 'newGroup' }
  | { readonly kind: 'group' | 'newPerson'; readonly column: string }
  | { readonly kind: 'person'; readonly at: RowPlace }
  | { readonly kind: 'record'; readonly id: OrganizationId }
  | { readonly kind: 'chooser'; readonly column: string; readonly need: Need | null };

interface Props {
  readonly opened: Opened | null;
  readonly board: Board;
  readonly actions: BoardActions;
  /** The group whose panel is open is another column now. */
  readonly onRenamed: (column: string) => void;
  readonly onClose: () => void;
}

export function BoardOpened({ opened, board, actions, onRenamed, onClose }: Props) {
  if (opened === null) return null;
  switch (opened.kind) {
    case 'newGroup':
      return <GroupForm group={null} run={actions.run} onClose={onClose} />;
    case 'group': {
      const group = nameOf(board, opened.column);
      if (group === undefined) return null;
      const renamed = (name: string) => onRenamed(columnKey(name));
      return <GroupForm group={{ name: group }} run={actions.run} onRenamed={renamed} onClose={onClose} />;
    }
    case 'newPerson': {
      const group = nameOf(board, opened.column);
      return group === undefined ? null : (
        <PersonForm group={group} person={null} run={actions.run} onClose={onClose} />
      );
    }
    case 'person':
      return <Person at={opened.at} board={board} actions={actions} onClose={onClose} />;
    case 'record':
      return <Record id={opened.id} onClose={onClose} />;
    case 'chooser': {
      const group = board.groups.find(({ column }) => column.key === opened.column);
      if (group === undefined) return null;
      return <SeatChooser group={group} need={opened.need} rule={board.rule} actions={actions} onClose={onClose} />;
    }
  }
}

function nameOf(board: Board, key: string) {
  return board.groups.find(({ column }) => column.key === key)?.column.name;
}

function Person({ at, board, actions, onClose }: Omit<Props, 'opened' | 'onRenamed'> & { readonly at: RowPlace }) {
  const { fieldMap } = fieldStore.getState();
  const group = nameOf(board, at.column);
  const member = fieldMap === null ? null : memberAt(fieldMap, at);
  if (group === undefined || member?.kind !== 'person') return null;
  return <PersonForm group={group} person={member.person} run={actions.run} onClose={onClose} />;
}

function Record({ id, onClose }: { readonly id: OrganizationId; readonly onClose: () => void }) {
  const organization = useOrganizationsById().get(id);
  if (organization === undefined) return null;
  return (
    <Suspense fallback={null}>
      <OrganizationForm organization={organization} onClose={onClose} />
    </Suspense>
  );
}
