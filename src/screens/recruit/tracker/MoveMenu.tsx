import { ArrowRightLeft } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Organization } from '../../../core/model/organization.ts';
import { type Stage, stages } from '../../../core/model/stage.ts';
import { Button } from '../../parts/Button.tsx';
import { useTerms } from '../../parts/useTerms.ts';

interface Props {
  readonly organization: Organization;
  readonly onMove: (stage: Stage) => void;
}

/** The other stages that an organisation can be moved to. */
export function MoveMenu({ organization, onMove }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const label = t('tracker:move', { name: organization.name });
  return (
    <MenuTrigger>
      <Button look="quiet" small iconOnly label={label} className="card-button">
        <ArrowRightLeft className="icon small" aria-hidden="true" />
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu move-menu" aria-label={label} onAction={(key) => onMove(key as Stage)}>
          <MenuSection className="menu-section">
            <Header>{t('tracker:moveTo')}</Header>
            {stages
              .filter((stage) => stage !== organization.stage)
              .map((stage) => (
                <MenuItem key={stage} id={stage} className="menu-item" textValue={terms.stage(stage)}>
                  {terms.stage(stage)}
                </MenuItem>
              ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
