import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { decide, takeExclusionBack, unlockAll, unlockApproach } from '../../../app/commands/recruitment.ts';
import type { Command } from '../../../app/history.ts';
import { useFieldMap, useOrganizationsById } from '../../../app/hooks.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Shortlist } from '../../../core/recruitment/shortlist/shortlist.ts';
import { Button } from '../../parts/Button.tsx';
import { runSaid } from './RowMenu.tsx';
import { useNames } from './useNames.ts';

/** What the team has decided against the calculation: who is locked, left off or not to be contacted, each with a way back. */
export function DecidedCard({ shortlist }: { readonly shortlist: Shortlist }) {
  const { t } = useTranslation();
  const { organizations, recruitment } = useFieldMap();
  const byId = useOrganizationsById();
  const aside = useNames(shortlist.lockedAside);
  const found = (ids: typeof recruitment.locked) => ids.flatMap((id) => byId.get(id) ?? []);
  const locked = found(recruitment.locked);
  const excluded = found(recruitment.excluded);
  const left = organizations.filter(({ doNotContact }) => doNotContact === true);
  if (locked.length + excluded.length + left.length === 0) return null;
  return (
    <section className="card recruit-decided">
      <header>
        <h2>{t('recruit:decided.title')}</h2>
        {locked.length > 1 ? (
          <Button small className="end" onPress={() => runSaid(unlockAll())}>
            {t('recruit:decided.unlockAll')}
          </Button>
        ) : null}
      </header>
      <dl>
        <Decided kind="locked" those={locked} back={unlockApproach} />
        {shortlist.lockedAside.length === 0 ? null : (
          <p className="secondary">{t('recruit:decided.lockedAside', { names: aside })}</p>
        )}
        <Decided kind="excluded" those={excluded} back={takeExclusionBack} />
        <Decided
          kind="doNotContact"
          those={left}
          back={(organization) => decide('allowContact', organization, { doNotContact: null })}
        />
      </dl>
    </section>
  );
}

interface DecidedProps {
  readonly kind: 'locked' | 'excluded' | 'doNotContact';
  readonly those: readonly Organization[];
  readonly back: (organization: Organization) => Command;
}

function Decided({ kind, those, back }: DecidedProps) {
  const { t } = useTranslation();
  if (those.length === 0) return null;
  return (
    <div className="recruit-decided-line" data-decided={kind}>
      <dt>{t(`recruit:decided.${kind}`)}</dt>
      <dd>
        {those.map((organization) => (
          <AriaButton
            key={organization.id}
            className="chip"
            aria-label={t(`recruit:decided.back.${kind}`, { name: organization.name })}
            onPress={() => runSaid(back(organization))}
          >
            <bdi dir="auto">{organization.name}</bdi>
            <X className="icon" aria-hidden="true" />
          </AriaButton>
        ))}
      </dd>
    </div>
  );
}
