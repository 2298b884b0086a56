import { useState } from 'react';
import { GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { importedId } from '../../../core/network/importedId.ts';
import type { BoardColumn } from './boardColumns.ts';
import { memberName } from './boardColumns.ts';
import type { BoardActions } from './boardContext.ts';
import { SeatCard } from './SeatCard.tsx';
import { carriedType, readCarried, writeCarried } from './useColumnDrop.ts';

interface Props {
  readonly column: BoardColumn;
  readonly title: string;
  readonly actions: BoardActions;
}

/** Who sits in a group, as a list that takes seats in and gives them out. */
export function SeatList({ column, title, actions }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const { key: at, seats } = column;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => writeCarried({ column: at, row: String(key) })),
    acceptedDragTypes: [carriedType],
    getDropOperation: () => 'move',
    async onRootDrop({ items }) {
      for (const item of items.filter(isTextDropItem)) {
        const from = readCarried(await item.getText(carriedType));
        if (from !== null) actions.carry(from, at);
      }
    },
  });
  return (
    <GridList
      aria-label={t('groups:column.label', { group: title, count: seats.length })}
      className="seat-list"
      items={seats.map((seat) => ({ ...seat, id: seat.key }))}
      dependencies={[open, actions]}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => setOpen(String(key))}
      renderEmptyState={() => null}
    >
      {(seat) => (
        <GridListItem
          id={seat.key}
          textValue={memberName(seat.member)}
          className="seat"
          data-office={seat.office ?? undefined}
          data-organization={seat.member.kind === 'organization' ? importedId(seat.member.organization) : undefined}
        >
          <SeatCard
            seat={seat}
            place={{ column: at, row: seat.key }}
            actions={actions}
            isOpen={open === seat.key}
            onOpenChange={(isOpen) => setOpen(isOpen ? seat.key : null)}
          />
        </GridListItem>
      )}
    </GridList>
  );
}
