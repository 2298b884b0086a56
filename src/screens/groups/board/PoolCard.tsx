import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import { Button as DragButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { UserText } from '../../parts/UserText.tsx';
import { BringsNote } from './BringsNote.tsx';
import type { BoardActions } from './boardContext.ts';
import { poolKey } from './columnKey.ts';
import { PoolMenu } from './PoolMenu.tsx';
import type { PoolRow } from './pool.ts';
import { SeatMark } from './SeatMark.tsx';

interface Props {
  readonly row: PoolRow;
  readonly actions: BoardActions;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Somebody without a seat: what the committee lacks and they would bring, or why they would not be asked. */
export const PoolCard = memo(function Card({ row, actions, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation();
  const { organization, hindrance, load, brings } = row;
  return (
    <>
      <SeatMark member={{ kind: 'organization', organization }} />
      <span className="seat-text">
        <UserText className="seat-name">{organization.name}</UserText>
        {hindrance === null ? (
          <BringsNote brings={brings} />
        ) : (
          <span className="seat-note hindered">{t(`groups:hindrance.${hindrance}`)}</span>
        )}
      </span>
      {load > 0 ? <span className="pill seat-load">{t('groups:pool.seats', { count: load })}</span> : null}
      <span className="seat-buttons">
        <DragButton slot="drag" className="button quiet small icon-only seat-button drag">
          <GripVertical className="icon small" aria-hidden="true" />
        </DragButton>
        <PoolMenu
          organization={organization}
          place={{ column: poolKey, row: organization.id }}
          actions={actions}
          isOpen={isOpen}
          onOpenChange={onOpenChange}
        />
      </span>
    </>
  );
});
