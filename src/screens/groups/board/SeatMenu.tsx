import { Ellipsis } from 'lucide-react';
import { Menu, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { memberName, type Seat } from './boardColumns.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { poolKey } from './columnKey.ts';
import { DecisionItems } from './DecisionItems.tsx';
import { GroupItems } from './GroupItems.tsx';
import { MenuLine } from './MenuLine.tsx';
import { OfficeItems } from './OfficeItems.tsx';
import { OpenItems } from './OpenItems.tsx';

interface Props {
  readonly seat: Seat;
  readonly place: RowPlace;
  readonly actions: BoardActions;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Everything that can be done about a seat without carrying it. */
export function SeatMenu({ seat, place, actions, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation();
  const label = t('groups:seat.menu', { name: memberName(seat.member) });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button look="quiet" small iconOnly label={label} className="seat-button">
        <Ellipsis className="icon small" aria-hidden="true" />
      </Button>
      <Popover placement="bottom end">
        {isOpen ? (
          <Menu className="menu seat-menu" aria-label={label}>
            <GroupItems kind="move" place={place} onChoose={(to) => actions.carry(place, to)} />
            <GroupItems kind="also" place={place} onChoose={(to) => actions.alsoSeat(place, to)} />
            <MenuLine
              id="off"
              text={t(seat.member.kind === 'person' ? 'groups:menu.removePerson' : 'groups:menu.takeOff')}
              onAction={() => actions.carry(place, poolKey)}
            />
            <Separator className="menu-line" />
            <OfficeItems seat={seat} place={place} actions={actions} />
            <DecisionItems seat={seat} place={place} actions={actions} />
            <Separator className="menu-line" />
            <OpenItems member={seat.member} place={place} actions={actions} />
          </Menu>
        ) : null}
      </Popover>
    </MenuTrigger>
  );
}
