import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../../app/app.ts';
import type { Command } from '../../../../app/history.ts';
import { useFieldMap, useOrganizationsById } from '../../../../app/hooks.ts';
import type { OrganizationId } from '../../../../core/model/ids.ts';
import type { Organization } from '../../../../core/model/organization.ts';
import { Button } from '../../../parts/Button.tsx';
import { OrganizationPicker } from '../../../whatIf/OrganizationPicker.tsx';
import { useOpenedLine } from './useOpenedLine.ts';

interface Props {
  readonly kind: 'locked' | 'banned';
  readonly ids: readonly OrganizationId[];
  readonly onAdd: (organization: Organization) => Command;
  readonly onDrop: (organization: Organization) => Command;
}

/** Organisations of which something was decided, each with a way back, and a line to add another. */
export function ChosenOrganizations({ kind, ids, onAdd, onDrop }: Props) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const byId = useOrganizationsById();
  const [adding, setAdding] = useState<string | null>(null);
  const { place, back, onKeyDownCapture } = useOpenedLine(() => setAdding(null));
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  const left = organizations.filter(({ id }) => !ids.includes(id));
  const take = (text: string) => {
    const found = left.find(({ name }) => name === text);
    if (found === undefined) return setAdding(text);
    fieldStore.run(onAdd(found));
    back();
  };
  return (
    <div className="proposal-chosen" data-chosen={kind} ref={place} onKeyDownCapture={onKeyDownCapture}>
      {chosen.length === 0 ? null : <h3>{t(`seating:who.${kind}`)}</h3>}
      {chosen.length === 0 ? null : (
        <div className="proposal-chips">
          {chosen.map((organization) => (
            <AriaButton
              key={organization.id}
              className="chip"
              aria-label={t(`seating:who.drop.${kind}`, { name: organization.name })}
              onPress={() => fieldStore.run(onDrop(organization))}
            >
              <bdi dir="auto">{organization.name}</bdi>
              <X className="icon" aria-hidden="true" />
            </AriaButton>
          ))}
        </div>
      )}
      {adding === null ? (
        <Button small look="quiet" className="proposal-add-one" onPress={() => setAdding('')}>
          {t(`seating:who.add.${kind}`)}
        </Button>
      ) : (
        <OrganizationPicker
          label={t(`seating:who.add.${kind}`)}
          text={adding}
          labels={left.map(({ name }) => name)}
          autoFocus
          onText={take}
        />
      )}
    </div>
  );
}
