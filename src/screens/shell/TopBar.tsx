import { CircleHelp, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shellStore } from '../../app/shellStore.ts';
import { Button } from '../parts/Button.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ProjectMenu } from './ProjectMenu.tsx';
import { SaveMark } from './SaveMark.tsx';
import { ShellDialogs } from './ShellDialogs.tsx';

/** Project, undo and redo, search, where the work is kept, language, help. */
export function TopBar() {
  const { t } = useTranslation();
  return (
    <header className="top-bar">
      <ProjectMenu />
      <HistoryButtons />
      <Button
        className="search-button"
        label={`${t('shell:search.placeholder')} ${t('shell:search.keys')}`}
        onPress={() => shellStore.show('search')}
      >
        <Search className="icon small" aria-hidden="true" />
        <span className="words">{t('shell:search.placeholder')}</span> <kbd>{t('shell:search.keys')}</kbd>
      </Button>
      <SaveMark />
      <LanguageSwitch />
      <Button
        look="quiet"
        iconOnly
        className="help-button"
        label={t('shell:help.label')}
        onPress={() => shellStore.show('help')}
      >
        <CircleHelp className="icon" aria-hidden="true" />
      </Button>
      <ShellDialogs />
    </header>
  );
}
