import { memo, useCallback, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GroupHealth } from '../../../core/groups/health/health.ts';
import { UserText } from '../../parts/UserText.tsx';
import { useGroupName } from '../picture/useGroupName.ts';
import { type BoardColumn, memberName } from './boardColumns.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { HealthCard } from './HealthCard.tsx';
import { NeedRows } from './NeedRows.tsx';
import type { Need } from './needs.ts';
import { SeatList } from './SeatList.tsx';
import { useColumnDrop } from './useColumnDrop.ts';
import { useFollowed } from './useFollowed.ts';

interface Props {
  readonly column: BoardColumn;
  readonly health: GroupHealth;
  readonly needs: readonly Need[];
  readonly followed: RowPlace | null;
  /** Its panel is open. */
  readonly isOpen: boolean;
  readonly actions: BoardActions;
}

/** One group: how it stands, who sits in it, and which seats are missing. */
export const GroupColumn = memo(function Column({ column, health, needs, followed, isOpen, actions }: Props) {
  const { t } = useTranslation();
  const title = useGroupName()(column.name);
  const { key, seats, filled, size } = column;
  const frame = useFollowed(
    seats.map((seat) => seat.key),
    followed,
    key,
    actions,
  );
  useColumnDrop(
    frame,
    useCallback((from: RowPlace) => actions.carry(from, key), [actions, key]),
  );
  // The panel takes room from the board, and must not leave the column that it is about out of sight.
  useEffect(() => {
    if (isOpen) frame.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isOpen, frame]);
  return (
    <section className="group-column" ref={frame} data-group={column.name ?? ''} data-column={key}>
      <header className="group-head">
        <h2>
          <Button className="group-title" aria-expanded={isOpen} onPress={() => actions.openGroup(key)}>
            <UserText>{title}</UserText>
          </Button>
        </h2>
        <span className="group-filled" data-figure="seats">
          {size.max === null
            ? t('groups:column.seats', { count: filled })
            : t('groups:column.seatsOf', { filled, of: size.max })}
        </span>
        <Chair seats={seats} />
      </header>
      <div className="group-body">
        <HealthCard health={health} onMore={() => actions.openGroup(key)} />
        <SeatList column={column} title={title} actions={actions} />
        <NeedRows needs={needs} onChoose={(need) => actions.choose(key, need)} />
      </div>
    </section>
  );
});

/** Who chairs the group; of one without a seat only that is said. */
function Chair({ seats }: Pick<BoardColumn, 'seats'>) {
  const { t } = useTranslation();
  const chair = seats.find(({ office }) => office === 'chair');
  if (seats.length === 0) return null;
  return (
    <p className="group-chair">
      {chair === undefined ? (
        t('groups:column.noChair')
      ) : (
        <>
          {t('groups:column.chair')} <UserText>{memberName(chair.member)}</UserText>
        </>
      )}
    </p>
  );
}
