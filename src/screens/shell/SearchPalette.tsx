import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore, viewStore } from '../../app/app.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { downloadProject } from '../../app/projects.ts';
import { shellStore } from '../../app/shellStore.ts';
import { findOrganizations } from '../../core/view/findOrganizations.ts';
import { foldForSearch } from '../../core/view/search.ts';
import { UserText } from '../parts/UserText.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { importPlace, places } from './places.ts';

/** Ctrl+K: find an organisation, go to a screen, do an action. The palette is never the only way to any of them. */
export function SearchPalette() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const contains = (text: string, input: string) => foldForSearch(text).includes(foldForSearch(input));
  const close = (open: boolean) => {
    if (!open) shellStore.close();
  };
  return (
    <ModalOverlay className="dialog-scrim palette-scrim" isDismissable isOpen onOpenChange={close}>
      <Modal className="dialog palette">
        <Dialog aria-label={t('shell:search.label')}>
          <Autocomplete filter={contains} inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={t('shell:search.placeholder')} autoFocus className="palette-field">
              <Search className="icon" aria-hidden="true" />
              <Input placeholder={t('shell:search.placeholder')} dir="auto" />
            </SearchField>
            <Menu
              className="palette-menu"
              onAction={shellStore.close}
              renderEmptyState={() => <p className="muted palette-empty">{t('shell:search.nothing')}</p>}
            >
              {[
                <Actions key="actions" />,
                <Screens key="screens" />,
                <Organizations key="organizations" typed={typed} />,
              ].reverse()}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const offeredAtMost = 50;

function Organizations({ typed }: { readonly typed: string }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { organizations } = useFieldMap();
  const found = useMemo(() => findOrganizations(organizations, typed), [organizations, typed]);
  const offered = found.slice(0, offeredAtMost);
  function open(id: (typeof organizations)[number]['id']): void {
    const { screen } = viewStore.getState();
    const stays = screen === 'map' || screen === 'organizations';
    viewStore.set({ selection: id, screen: stays ? screen : 'map' });
  }
  return (
    <MenuSection>
      <Header>
        {t('shell:search.organizations')}
        {offered.length < found.length ? (
          <span className="end">{t('shell:search.someOf', { shown: offered.length, count: found.length })}</span>
        ) : null}
      </Header>
      {offered.map(({ id, name, otherNames, code, sector }) => (
        <MenuItem
          key={id}
          id={id}
          textValue={[name, ...otherNames, code ?? ''].join(' ')}
          className="menu-item"
          onAction={() => open(id)}
        >
          <UserText>{name}</UserText>
          <span className="end">{terms.sector(sector)}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function Screens() {
  const { t } = useTranslation();
  return (
    <MenuSection>
      <Header>{t('shell:search.screens')}</Header>
      {[...places.flat(), importPlace].map(({ screen, icon: Icon }) => (
        <MenuItem
          key={screen}
          id={`screen-${screen}`}
          textValue={t(`shell:screens.${screen}`)}
          className="menu-item"
          onAction={() => viewStore.go(screen)}
        >
          <Icon className="icon small" aria-hidden="true" />
          {t(`shell:screens.${screen}`)}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function Actions() {
  const { t } = useTranslation();
  const actions: readonly (readonly [key: string, act: () => void])[] = [
    ['undo', fieldStore.undo],
    ['redo', fieldStore.redo],
    ['project.rename', () => shellStore.show('project')],
    ['project.download', () => void downloadProject(new Date())],
    ['screens.audience', () => viewStore.go('audience')],
    ['filter.clear', () => viewStore.clearFilter()],
    ['help.label', () => shellStore.show('help')],
  ];
  return (
    <MenuSection>
      <Header>{t('shell:search.actions')}</Header>
      {actions.map(([key, act]) => (
        <MenuItem key={key} id={key} textValue={t(`shell:${key}`)} className="menu-item" onAction={act}>
          {t(`shell:${key}`)}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
