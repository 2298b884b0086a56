import { useTranslation } from 'react-i18next';
import { lockApproach } from '../../../app/commands/recruitment.ts';
import { useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { OrganizationLink } from '../../network/OrganizationLink.tsx';
import { Button } from '../../parts/Button.tsx';
import type { Swap } from './closeOnes.ts';
import { runSaid } from './RowMenu.tsx';
import { useNames } from './useNames.ts';

/** Those who are not on the list, and what it would cost to have them on it: each swap once, with all who could be the one. */
export function CloseOnes({ swaps }: { readonly swaps: readonly Swap[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('recruit:others.close')}</h3>
      <ul className="recruit-close recruit-link-to">
        {swaps.map((swap) => (
          <OneSwap key={swap.those.join(' ')} swap={swap} />
        ))}
      </ul>
    </>
  );
}

function OneSwap({ swap: { those, goes, loss } }: { readonly swap: Swap }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const whom = useNames(goes);
  const amount = formatNumber(language, loss, Number.isInteger(loss) ? 0 : 1);
  return (
    <li>
      <p className="secondary">
        {goes.length === 0 ? null : t('recruit:others.goes', { whom })}{' '}
        {loss <= 0 ? t('recruit:others.same') : t('recruit:others.less', { amount })}
      </p>
      <ul className="recruit-swap">
        {those.map((id) => (
          <CloseOne key={id} id={id} />
        ))}
      </ul>
    </li>
  );
}

function CloseOne({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const organization = useOrganizationsById().get(id);
  if (organization === undefined) return null;
  return (
    <li>
      <OrganizationLink id={id} />
      <Button
        small
        aria-label={t('recruit:others.lockNamed', { name: organization.name })}
        onPress={() => runSaid(lockApproach(organization))}
      >
        {t('recruit:menu.lock')}
      </Button>
    </li>
  );
}
