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
  const names = holders.names(ids.slice(0, namedAtMost));
  return (
    <div className="callout warn proposal-bring-in-first" data-bring-in-first={ids.length}>
      <p>{t('seating:bringIn.first', { count: ids.length, names })}</p>
      <Button look="link" onPress={() => viewStore.set({ screen: 'recruit', recruitView: 'shortlist' })}>
        {t('seating:bringIn.toRecruit')}
      </Button>
    </div>
  );
}
