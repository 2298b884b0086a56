import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../styles/groups.css';
import '../../../styles/records.css';
import { GroupPanel } from '../panel/GroupPanel.tsx';
import { useGroupName } from '../picture/useGroupName.ts';
import { BoardFrame } from './BoardFrame.tsx';
import { BoardHead } from './BoardHead.tsx';
import { BoardNews } from './BoardNews.tsx';
import { BoardOpened, type Opened } from './BoardOpened.tsx';
import type { BoardColumn } from './boardColumns.ts';
import { type ColumnName, ColumnNamesContext, MarksContext, type RowPlace } from './boardContext.ts';
import { useBoard } from './useBoard.ts';
import { type Opens, useBoardActions } from './useBoardActions.ts';
import { useBoardMarks } from './useBoardMarks.ts';

/** The groups side by side with the pool: who sits where, how each group stands, and which seats are missing. */
export function BoardView() {
  const { t } = useTranslation();
  const board = useBoard();
  const marks = useBoardMarks();
  const names = useColumnNames(board.groups.map(({ column }) => column));
  const [opened, setOpened] = useState<Opened | null>(null);
  const [panel, setPanel] = useState<string | null>(null);
  const [followed, setFollowed] = useState<RowPlace | null>(null);
  const opens = useOpens(setOpened, setPanel);
  const actions = useBoardActions({ opens, follow: setFollowed });
  const closePanel = useCallback(() => {
    setPanel(null);
    if (panel !== null) setFollowed({ column: panel, row: null });
  }, [panel]);
  const shown = board.groups.find(({ column }) => column.key === panel);
  return (
    <MarksContext value={marks}>
      <ColumnNamesContext value={names}>
        <section className="groups-screen" aria-label={t('groups:title')}>
          <BoardHead groups={board.groups} onAdd={() => setOpened({ kind: 'newGroup' })} />
          <div className="groups-beside">
            <BoardFrame board={board} followed={followed} panel={shown?.column.key ?? null} actions={actions} />
            {shown === undefined ? null : (
              <GroupPanel
                key={shown.column.key}
                group={shown}
                actions={actions}
                onEdit={() => setOpened({ kind: 'group', column: shown.column.key })}
                onClose={closePanel}
              />
            )}
          </div>
          <BoardNews groups={board.groups} />
          <BoardOpened
            opened={opened}
            board={board}
            actions={actions}
            onRenamed={setPanel}
            onClose={() => setOpened(null)}
          />
        </section>
      </ColumnNamesContext>
    </MarksContext>
  );
}

function useOpens(
  setOpened: (opened: Opened) => void,
  setPanel: (change: (now: string | null) => string | null) => void,
) {
  return useMemo(
    (): Opens => ({
      openGroup: (column) => setPanel((now) => (now === column ? null : column)),
      openRecord: (id) => setOpened({ kind: 'record', id }),
      openPerson: (at) => setOpened({ kind: 'person', at }),
      addPerson: (column) => setOpened({ kind: 'newPerson', column }),
      choose: (column, need) => setOpened({ kind: 'chooser', column, need }),
    }),
    [setOpened, setPanel],
  );
}

/** The same until a group comes, goes or is renamed. */
function useColumnNames(columns: readonly Pick<BoardColumn, 'key' | 'name'>[]) {
  const title = useGroupName();
  const written = JSON.stringify(columns.map(({ key, name }) => [key, name]));
  return useMemo(() => {
    const pairs = JSON.parse(written) as readonly (readonly [string, string | null])[];
    return pairs.map(([key, group]): ColumnName => ({ key, group, name: title(group) }));
  }, [written, title]);
}
