import { ChevronRight } from 'lucide-react';
import { useContext } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, SubmenuTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import { isIn } from '../../../core/groups/groupsOf.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { UserText } from '../../parts/UserText.tsx';
import { useSmall } from '../../parts/useSmall.ts';
import { ColumnNamesContext, type RowPlace } from './boardContext.ts';

interface Props {
  /** Leaves where it stands, or takes one more seat. */
  readonly kind: 'move' | 'also' | 'seat';
  readonly place: RowPlace;
  readonly onChoose: (column: string) => void;
}

/** Groups to go to; beside the menu, or, where there is no room for that, within it. */
export function GroupItems({ kind, place, onChoose }: Props) {
  const { t } = useTranslation();
  const small = useSmall();
  const organization = useOrganizationsById().get(place.row as OrganizationId);
  const names = useContext(ColumnNamesContext);
  const others = names.filter(({ key, group }) => {
    const isThere = organization !== undefined && isIn(organization, group);
    return key !== place.column && !isThere;
  });
  if (others.length === 0) return null;
  const items = others.map(({ key, name }) => (
    <MenuItem key={key} id={`${kind} ${key}`} className="menu-item" textValue={name} onAction={() => onChoose(key)}>
      <UserText>{name}</UserText>
    </MenuItem>
  ));
  const title = t(`groups:menu.${kind}`);
  if (small || kind === 'seat') {
    return (
      <MenuSection className="menu-section">
        <Header>{title}</Header>
        {items}
      </MenuSection>
    );
  }
  return (
    <SubmenuTrigger>
      <MenuItem id={kind} className="menu-item" textValue={title}>
        {title}
        <ChevronRight className="icon small turns end" aria-hidden="true" />
      </MenuItem>
      <Popover>
        <Menu className="menu seat-menu" aria-label={title}>
          {items}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}
