import { CircleMinus, CirclePlus, Ellipsis, X } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore } from '../../app/app.ts';
import { recordImagined, recordTried, type Tried, takeBack } from '../../app/commands/whatIf.ts';
import { useFieldMap, useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { Button } from '../parts/Button.tsx';
import { useTriable } from './useTriable.ts';

/** One thing that is tried, in words; it can be taken back, or made a record. */
export function TriedRow({ tried }: { readonly tried: Tried }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { nameOf } = useTriable();
  const isAdded = tried.kind === 'organization' || tried.kind === 'tie';
  const Icon = isAdded ? CirclePlus : CircleMinus;
  const what =
    'id' in tried
      ? t('whatIf:tried.one', { name: nameOf(tried.id) })
      : t('whatIf:tried.pair', { from: nameOf(tried.pair.source), to: nameOf(tried.pair.target) });
  return (
    <li data-tried={tried.kind}>
      <Icon className={isAdded ? 'icon small added' : 'icon small removed'} aria-hidden="true" />
      <span className="what-if-words">
        {what}
        <small className="muted">{t(`whatIf:tried.${tried.kind}`)}</small>
      </span>
      <Keep tried={tried} what={what} />
      <Button
        look="quiet"
        small
        iconOnly
        label={t('whatIf:tried.takeBack', { what })}
        onPress={() => fieldStore.run(takeBack(fieldMap, tried))}
      >
        <X className="icon small" aria-hidden="true" />
      </Button>
    </li>
  );
}

/** How what is imagined becomes a record: an organisation is listed, a tie of two that are listed is recorded or suggested. */
function Keep({ tried, what }: { readonly tried: Tried; readonly what: string }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const listed = useOrganizationsById();
  const choices = keepChoices(tried, (id) => listed.has(id));
  if (choices.length === 0) return null;
  const keep = (choice: (typeof choices)[number]) => {
    if (tried.kind === 'organization') fieldStore.run(recordImagined(fieldMap, tried.id));
    else if (tried.kind === 'tie' && choice !== 'listed') fieldStore.run(recordTried(fieldMap, tried.pair, choice));
    toastStore.show({ key: `whatIf:kept.${choice}`, values: { what } }, { undo: true });
  };
  return (
    <MenuTrigger>
      <Button look="quiet" small iconOnly label={t('whatIf:tried.keep', { what })}>
        <Ellipsis className="icon small" aria-hidden="true" />
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={t('whatIf:tried.keep', { what })}>
          {choices.map((choice) => (
            <MenuItem key={choice} id={choice} className="menu-item" onAction={() => keep(choice)}>
              {t(`whatIf:keep.${choice}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

type KeepChoice = 'listed' | 'recorded' | 'suggested';

function keepChoices(tried: Tried, isListed: (id: OrganizationId) => boolean): readonly KeepChoice[] {
  if (tried.kind === 'organization') return ['listed'];
  if (tried.kind !== 'tie') return [];
  const { source, target } = tried.pair;
  return isListed(source) && isListed(target) ? ['recorded', 'suggested'] : [];
}
