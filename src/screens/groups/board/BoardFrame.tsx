import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { SideScroll } from '../../parts/SideScroll.tsx';
import { useNarrow } from '../../parts/useNarrow.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { poolKey } from './columnKey.ts';
import { GroupColumn } from './GroupColumn.tsx';
import { PoolColumn } from './PoolColumn.tsx';
import type { Board } from './useBoard.ts';

interface Props {
  readonly board: Board;
  readonly followed: RowPlace | null;
  /** The column whose panel is open. */
  readonly panel: string | null;
  readonly actions: BoardActions;
}

/** The pool and the groups side by side; on a phone one of them at a time. */
export function BoardFrame(props: Props) {
  const narrow = useNarrow();
  return narrow ? <OneColumn {...props} /> : <AllColumns {...props} />;
}

function AllColumns(props: Props) {
  return (
    <SideScroll className="groups-frame">
      <div className="groups-board">
        <Pool {...props} />
        {props.board.groups.map(({ column }) => (
          <Group key={column.key} at={column.key} {...props} />
        ))}
      </div>
    </SideScroll>
  );
}

function Pool({ board, followed, actions }: Props) {
  const { organizations } = useFieldMap();
  const its = followed?.column === poolKey ? followed : null;
  return (
    <PoolColumn organizations={organizations} lacks={board.lacks} rule={board.rule} followed={its} actions={actions} />
  );
}

function Group({ at, board, followed, panel, actions }: Props & { readonly at: string }) {
  const group = board.groups.find(({ column }) => column.key === at);
  if (group === undefined) return null;
  return (
    <GroupColumn
      column={group.column}
      health={group.health}
      needs={group.needs}
      followed={followed?.column === at ? followed : null}
      isOpen={panel === at}
      actions={actions}
    />
  );
}

/** The committee first; wherever somebody was moved to, by choice. */
function OneColumn(props: Props) {
  const { t } = useTranslation();
  const title = useGroupName();
  const { board, followed } = props;
  const [chosen, setChosen] = useState(board.groups[0]?.column.key ?? poolKey);
  const isThere = chosen === poolKey || board.groups.some(({ column }) => column.key === chosen);
  const at = isThere ? chosen : poolKey;
  // A column is gone to by itself, a new group; whoever was moved elsewhere leaves the person where they are.
  const column = followed !== null && followed.row === null ? followed.column : null;
  useEffect(() => {
    if (column !== null) setChosen(column);
  }, [column]);
  const stays = followed === null || followed.column === at ? followed : { column: at, row: null };
  return (
    <div className="groups-board groups-one">
      <SelectField
        label={t('groups:column.shown')}
        value={at}
        options={[
          { value: poolKey, label: t('groups:pool.title') },
          ...board.groups.map(({ column }) => ({
            value: column.key,
            label: t('groups:column.label', { group: title(column.name), count: column.filled }),
          })),
        ]}
        onChange={setChosen}
      />
      {at === poolKey ? <Pool {...props} followed={stays} /> : <Group key={at} at={at} {...props} followed={stays} />}
    </div>
  );
}
