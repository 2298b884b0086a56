import { Ban, GripVertical, Lock } from 'lucide-react';
import { memo } from 'react';
import { Button as DragButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { UserText } from '../../parts/UserText.tsx';
import { memberName, type Seat } from './boardColumns.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { SeatMark } from './SeatMark.tsx';
import { SeatMenu } from './SeatMenu.tsx';
import { SeatNote } from './SeatNote.tsx';

interface Props {
  readonly seat: Seat;
  readonly place: RowPlace;
  readonly actions: BoardActions;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** One seat: who holds it, in how many groups they sit, and what can be done about it. */
export const SeatCard = memo(function Card({ seat, place, actions, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation();
  const { member, load, decided } = seat;
  return (
    <>
      <SeatMark member={member} />
      <span className="seat-text">
        <UserText className="seat-name">{memberName(member)}</UserText>
        <SeatNote seat={seat} />
      </span>
      {decided === null ? null : (
        <span className="seat-decided" title={t(`groups:seat.${decided}`)}>
          {decided === 'locked' ? (
            <Lock className="icon small" aria-hidden="true" />
          ) : (
            <Ban className="icon small" aria-hidden="true" />
          )}
          <span className="visually-hidden">{t(`groups:seat.${decided}`)}</span>
        </span>
      )}
      {load > 1 ? (
        <span className="pill warn seat-load" title={t('groups:seat.load', { count: load })}>
          <span aria-hidden="true" className="number">
            ×{load}
          </span>
          <span className="visually-hidden">{t('groups:seat.load', { count: load })}</span>
        </span>
      ) : null}
      <span className="seat-buttons">
        <DragButton slot="drag" className="button quiet small icon-only seat-button drag">
          <GripVertical className="icon small" aria-hidden="true" />
        </DragButton>
        <SeatMenu seat={seat} place={place} actions={actions} isOpen={isOpen} onOpenChange={onOpenChange} />
      </span>
    </>
  );
});
