import { Ellipsis } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore, viewStore } from '../../../app/app.ts';
import { decide, excludeApproach, lockApproach, unlockApproach } from '../../../app/commands/recruitment.ts';
import type { Command } from '../../../app/history.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { circlesOf, levelWith, markedCircles } from '../../../core/recruitment/circlesOf.ts';
import { Button } from '../../parts/Button.tsx';

const markNames = {
  leading: ['markForLeading', 'unmarkForLeading'],
  network: ['markForNetwork', 'unmarkForNetwork'],
} as const;

/** What may be decided about one organisation of the shortlist. */
export function RowMenu({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const { recruitment } = useFieldMap();
  const isLocked = recruitment.locked.includes(organization.id);
  const { name, level } = organization;
  const marked = circlesOf(organization);
  return (
    <MenuTrigger>
      <Button look="quiet" small iconOnly label={t('recruit:menu.label', { name })} className="recruit-row-menu">
        <Ellipsis className="icon" aria-hidden="true" />
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={t('recruit:menu.label', { name })}>
          <Item
            text={t(isLocked ? 'recruit:menu.unlock' : 'recruit:menu.lock')}
            note={isLocked ? undefined : t('recruit:menu.lockNote')}
            onAction={() => runSaid(isLocked ? unlockApproach(organization) : lockApproach(organization))}
          />
          <Item
            text={t('recruit:menu.exclude')}
            note={t('recruit:menu.excludeNote')}
            onAction={() => runSaid(excludeApproach(organization))}
          />
          <Item
            text={t('recruit:menu.stopContact')}
            note={t('recruit:menu.stopContactNote')}
            onAction={() => runSaid(decide('stopContact', organization, { doNotContact: true }))}
          />
          {markedCircles.map((circle) => {
            const isIn = marked.includes(circle);
            const next = isIn ? marked.filter((one) => one !== circle) : [...marked, circle];
            return (
              <Item
                key={circle}
                text={t(isIn ? `recruit:menu.unmark.${circle}` : `recruit:menu.mark.${circle}`)}
                onAction={() =>
                  runSaid(decide(markNames[circle][isIn ? 1 : 0], organization, { level: levelWith(level, next) }))
                }
              />
            );
          })}
          <Item
            text={t('recruit:menu.open')}
            onAction={() => viewStore.set({ screen: 'map', selection: organization.id })}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ItemProps {
  readonly text: string;
  readonly note?: string | undefined;
  readonly onAction: () => void;
}

function Item({ text, note, onAction }: ItemProps) {
  return (
    <MenuItem className="menu-item recruit-menu-item" textValue={text} onAction={onAction}>
      <span>{text}</span>
      {note === undefined ? null : <small className="muted">{note}</small>}
    </MenuItem>
  );
}

/** Runs a decision and says it, with a way back. */
export function runSaid(command: Command): void {
  fieldStore.run(command);
  toastStore.show({ ...command.name, key: `commands:${command.name.key}` }, { undo: true });
}
