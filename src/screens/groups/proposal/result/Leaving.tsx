import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHolders } from '../useHolders.ts';

/** Who sits there today and would not any more. */
export function Leaving({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const holders = useHolders();
  if (ids.length === 0) return null;
  return (
    <p className="proposal-leaving">
      <LogOut className="icon small turns" aria-hidden="true" />
      <span>{t('seating:members.leave', { count: ids.length, names: holders.names(ids) })}</span>
    </p>
  );
}
