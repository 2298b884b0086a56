import { Ellipsis } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Organization } from '../../../core/model/organization.ts';
import { Button } from '../../parts/Button.tsx';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { GroupItems } from './GroupItems.tsx';
import { OpenItems } from './OpenItems.tsx';

interface Props {
  readonly organization: Organization;
  readonly place: RowPlace;
  readonly actions: BoardActions;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Where somebody of the pool can be seated. */
export function PoolMenu({ organization, place, actions, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation();
  const label = t('groups:pool.menu', { name: organization.name });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button look="quiet" small iconOnly label={label} className="seat-button">
        <Ellipsis className="icon small" aria-hidden="true" />
      </Button>
      <Popover placement="bottom end">
        {isOpen ? (
          <Menu className="menu seat-menu" aria-label={label}>
            <GroupItems kind="seat" place={place} onChoose={(to) => actions.carry(place, to)} />
            <OpenItems member={{ kind: 'organization', organization }} place={place} actions={actions} />
          </Menu>
        ) : null}
      </Popover>
    </MenuTrigger>
  );
}
