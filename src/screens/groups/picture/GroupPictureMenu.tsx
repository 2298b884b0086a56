import { Download, Lock } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { type FileFormat, type PictureSubject, useGroupPictureFile } from './useGroupPictureFile.ts';

const formats: readonly FileFormat[] = ['png', 'svg'];

interface Props {
  readonly team: PictureSubject;
  readonly others: PictureSubject;
}

/** The picture of a group to take along: first what may be shared, then with all that the team sees. */
export function GroupPictureMenu({ team, others }: Props) {
  const { t } = useTranslation();
  const save = useGroupPictureFile();
  const hasPersons = team.picture.seats.some(({ kind }) => kind === 'person');
  const choices = [
    { subject: others, title: t(hasPersons ? 'groupPicture:picture.shared' : 'groupPicture:picture.sharedBody') },
    { subject: team, title: t('groupPicture:picture.team') },
  ];
  return (
    <MenuTrigger>
      <Button label={t('map:export')} isDisabled={team.picture.seats.length === 0}>
        <Download className="icon small" aria-hidden="true" />
        {t('map:export')}
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu picture-menu" aria-label={t('map:export')}>
          {choices.map(({ subject, title }) => (
            <MenuSection key={subject.eyes} id={subject.eyes}>
              <Header>
                {subject.eyes === 'team' ? <Lock className="icon small" aria-hidden="true" /> : null}
                {title}
              </Header>
              {formats.map((format) => (
                <MenuItem
                  key={format}
                  id={`${subject.eyes} ${format}`}
                  className="menu-item"
                  textValue={t(`map:${format}`)}
                  onAction={() => void save(format, subject)}
                >
                  <span>{t(`map:${format}`)}</span>
                  <span className="end">{t(`map:${format}Note`)}</span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
