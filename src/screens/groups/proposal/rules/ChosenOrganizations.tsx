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
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  const left = organizations.filter(({ id }) => !ids.includes(id));
  const take = (text: string) => {
    const found = left.find(({ name }) => name === text);
    setAdding(found === undefined ? text : null);
    if (found !== undefined) fieldStore.run(onAdd(found));
  };
  return (
    <div className="proposal-chosen" data-chosen={kind}>
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
          onText={take}
        />
      )}
    </div>
  );
}
