import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { downloadProject, leaveProject } from '../../app/projects.ts';
import { shellStore } from '../../app/shellStore.ts';
import { projectEndings, takeFiles } from '../../app/takeFiles.ts';
import { pickFiles } from '../../storage/pickFiles.ts';
import { UserText } from '../parts/UserText.tsx';

/** The project's name, and what can be done with it as a whole. */
export function ProjectMenu() {
  const { t } = useTranslation();
  const { title, sample } = useFieldMap();

  async function open(): Promise<void> {
    const files = await pickFiles(projectEndings, false);
    if (files.length > 0) await takeFiles(files, [], t('shell:project.untitled'));
  }

  async function close(): Promise<void> {
    await leaveProject();
    viewStore.reset('start');
  }

  return (
    <MenuTrigger>
      <Button className="project-button">
        <span className="visually-hidden">{t('shell:project.menu')}</span>
        <UserText className="project-title">{title}</UserText>
        {sample ? <span className="pill">{t('shell:project.sample')}</span> : null}
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <Popover>
        <Menu className="menu">
          <MenuItem className="menu-item" onAction={() => shellStore.show('project')}>
            {t('shell:project.rename')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => shellStore.show('rules')}>
            {t('rules:title')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void downloadProject(new Date())}>
            {t('shell:project.download')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void open()}>
            {t('shell:project.open')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => shellStore.show('help')}>
            {t('shell:help.label')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void close()}>
            {t('shell:project.close')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
