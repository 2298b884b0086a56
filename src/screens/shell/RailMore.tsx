import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { placesBehind } from './places.ts';

/** On a phone: the places for which there is no tab. The style sheet shows it there alone. */
export function RailMore() {
  const { t } = useTranslation();
  const screen = useView((view) => view.screen);
  const here = placesBehind.find((place) => place.screen === screen);
  return (
    <MenuTrigger>
      <Button className={here === undefined ? 'rail-more' : 'rail-more current'}>
        <Ellipsis className="icon" aria-hidden="true" />
        <span>{t('shell:screens.more')}</span>
        {here === undefined ? null : <span className="visually-hidden">{t(`shell:screens.${here.screen}`)}</span>}
      </Button>
      <Popover placement="top end">
        <Menu className="menu" aria-label={t('shell:screens.more')}>
          {placesBehind.map(({ screen: to, icon: Icon }) => (
            <MenuItem key={to} id={to} className="menu-item" onAction={() => viewStore.go(to)}>
              <Icon className="icon" aria-hidden="true" />
              {t(`shell:screens.${to}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
