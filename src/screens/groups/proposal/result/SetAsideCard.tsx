import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SetAside } from '../../../../core/groups/seating/proposal.ts';
import { useHolders } from '../useHolders.ts';

/** Who is listed and cannot be seated, by why; on request. */
export function SetAsideCard({ setAside }: { readonly setAside: readonly SetAside[] }) {
  const { t } = useTranslation();
  const holders = useHolders();
  if (setAside.length === 0) return null;
  const reasons = [...new Set(setAside.map(({ why }) => why))];
  return (
    <Disclosure className="quiet-disclosure proposal-aside">
      <Button slot="trigger">
        {t('seating:aside.title', { count: setAside.length })}
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <DisclosurePanel>
        <dl>
          {reasons.map((why) => (
            <div key={why}>
              <dt>{t(`seating:aside.${why}`)}</dt>
              <dd>{holders.names(setAside.filter((one) => one.why === why).map(({ id }) => id))}</dd>
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}
