import { Download, Lock } from 'lucide-react';
import { useMemo } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { audienceCopy } from '../../core/export/audienceCopy.ts';
import { audienceScene } from '../../core/export/audienceScene.ts';
import { noEmphasis } from '../../core/view/emphasis.ts';
import type { Scene } from '../../core/view/scene.ts';
import { Button } from '../parts/Button.tsx';
import { type PictureFormat, usePicture } from './usePicture.ts';
import { sizeKeyOf } from './useScene.ts';

const formats: readonly PictureFormat[] = ['png', 'svg'];

interface Props {
  readonly scene: Scene;
}

/** The map as a picture: first what may be shared, then the screen as it is. */
export function PictureMenu({ scene }: Props) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button label={t('map:export')} isDisabled={scene.shown === 0}>
        <Download className="icon small" aria-hidden="true" />
        <span className="words">{t('map:export')}</span>
      </Button>
      <Popover placement="bottom end">
        <Choices scene={scene} />
      </Popover>
    </MenuTrigger>
  );
}

/** Made when it is opened: what may be shared is a field of its own. */
function Choices({ scene }: Props) {
  const { t } = useTranslation();
  const draw = usePicture();
  const shared = useSharedScene();
  const selected = useView((view) => view.selection);
  const choices = [
    {
      key: 'shared',
      title: t('map:pictureShared'),
      isEmpty: shared.shown === 0,
      save: (format: PictureFormat) => draw(format, { scene: shared, emphasis: noEmphasis, isInternal: false }),
    },
    {
      key: 'screen',
      title: t('map:pictureTeam'),
      isEmpty: scene.shown === 0,
      save: (format: PictureFormat) => draw(format, { scene, emphasis: { ...noEmphasis, selected }, isInternal: true }),
    },
  ];
  return (
    <Menu className="menu picture-menu" aria-label={t('map:export')}>
      {choices.map(({ key, title, isEmpty, save }) => (
        <MenuSection key={key} id={key}>
          <Header>
            {key === 'screen' ? <Lock className="icon small" aria-hidden="true" /> : null}
            {title}
          </Header>
          {formats.map((format) => (
            <MenuItem
              key={format}
              id={`${key} ${format}`}
              className="menu-item"
              textValue={t(`map:${format}`)}
              isDisabled={isEmpty}
              onAction={() => void save(format)}
            >
              <span>{t(`map:${format}`)}</span>
              <span className="end">{t(`map:${format}Note`)}</span>
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

function useSharedScene(): Scene {
  const fieldMap = useFieldMap();
  const filter = useView((view) => view.filter);
  const sizeBy = sizeKeyOf(useView((view) => view.sizeBy));
  const copy = useMemo(() => audienceCopy(fieldMap), [fieldMap]);
  return useMemo(() => audienceScene(copy, filter, sizeBy), [copy, filter, sizeBy]);
}
