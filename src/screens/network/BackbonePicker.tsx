import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Input, ListBox, ListBoxItem, Popover, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { chooseBackbone } from '../../app/commands/rules.ts';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { collatorOf } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';

const matchesShown = 50;

type Choice = FieldMap['rules']['backbone'];

/** Says which organisation is the backbone and lets a person choose another. */
export function BackbonePicker({ backbone }: { readonly backbone: OrganizationId | null }) {
  const { t } = useTranslation();
  const name = useOrganizationsById().get(backbone ?? ('' as OrganizationId))?.name ?? null;
  return (
    <DialogTrigger>
      <Button className="select-button backbone-button">
        <span>
          {`${t('network:backbone.choose')}: `}
          <strong>{name === null ? t('network:backbone.nobody') : <UserText>{name}</UserText>}</strong>
        </span>
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <Popover className="popover backbone-popover">
        <Dialog aria-label={t('network:backbone.chooseLong')}>{({ close }) => <Choices onDone={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [query, setQuery] = useState('');
  const matches = useMatches(query);
  const rules: readonly { readonly id: Choice; readonly label: string }[] = [
    { id: 'fromRole', label: t('network:backbone.fromRole') },
    { id: 'none', label: t('network:backbone.none') },
  ];
  // Pressing what is chosen already takes the mark off it: that is no choice.
  const choose = (choice: Choice | undefined) => {
    if (choice !== undefined) fieldStore.run(chooseBackbone(fieldMap, choice));
    onDone();
  };
  return (
    <>
      <SearchField aria-label={t('network:backbone.find')} value={query} onChange={setQuery} autoFocus>
        <Input className="input" placeholder={t('network:backbone.find')} dir="auto" />
      </SearchField>
      <ListBox
        aria-label={t('network:backbone.chooseLong')}
        className="backbone-list"
        selectionMode="single"
        selectedKeys={[fieldMap.rules.backbone]}
        onSelectionChange={(keys) => choose([...keys].at(0) as Choice | undefined)}
        renderEmptyState={() => <p className="muted">{t('network:backbone.nothing')}</p>}
      >
        {[...(query === '' ? rules : []), ...matches].map(({ id, label }) => (
          <ListBoxItem key={id} id={id} textValue={label} className="menu-item">
            <UserText>{label}</UserText>
          </ListBoxItem>
        ))}
      </ListBox>
    </>
  );
}

/** Organisations whose name or id holds the query, by name. */
function useMatches(query: string): readonly { readonly id: Choice; readonly label: string }[] {
  const { organizations } = useFieldMap();
  const { language } = useLanguage();
  const collator = collatorOf(language);
  const wanted = query.trim().toLocaleLowerCase();
  return organizations
    .filter(({ name, code }) => `${name} ${code ?? ''}`.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => collator.compare(a.name, b.name))
    .slice(0, matchesShown)
    .map(({ id, name }) => ({ id, label: name }));
}
