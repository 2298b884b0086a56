import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../../app/app.ts';
import { Button } from '../../../parts/Button.tsx';
import { useHolders } from '../useHolders.ts';
import type { ShownProposal } from '../useProposal.ts';

const namedAtMost = 5;

/** How many of the proposed are not engaged yet, and whom to bring in first. */
export function BringInFirst({ shown }: { readonly shown: ShownProposal }) {
  const { t } = useTranslation();
  const holders = useHolders();
  const proposed = new Set(shown.groups.flatMap(({ members }) => members));
  const ids = shown.proposal.bringIn.filter((id) => proposed.has(id));
  if (ids.length === 0) return null;
  // Of whom no stage is known it is not known either whether they are engaged.
  const unknown = ids.filter((id) => (holders.organization(id)?.stage ?? null) === null);
  const told = ids.filter((id) => !unknown.includes(id));
  const names = holders.names(told.slice(0, namedAtMost));
  return (
    <div className="callout warn proposal-bring-in-first" data-bring-in-first={ids.length}>
      <p>
        {told.length === 0 ? null : t('seating:bringIn.first', { count: told.length, names })}{' '}
        {unknown.length === 0 ? null : t('seating:bringIn.stageUnknown', { count: unknown.length })}
      </p>
      <Button look="link" onPress={() => viewStore.mark(ids, { code: 'chosen', about: null, ties: 'own' })}>
        {t('seating:bringIn.onMap')}
      </Button>
    </div>
  );
}
