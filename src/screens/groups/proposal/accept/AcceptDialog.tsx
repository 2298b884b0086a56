import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore, viewStore } from '../../../../app/app.ts';
import { takeSeating } from '../../../../app/commands/seating.ts';
import { AppDialog } from '../../../parts/AppDialog.tsx';
import { Button } from '../../../parts/Button.tsx';
import { focusHeading } from '../../../parts/focusHeading.ts';
import { UserText } from '../../../parts/UserText.tsx';
import { type SeatChange, seatsIn } from '../seatChanges.ts';
import { useHolders } from '../useHolders.ts';
import type { ShownProposal } from '../useProposal.ts';

interface Props {
  readonly shown: ShownProposal;
  readonly onClose: () => void;
}

/** Who comes and who leaves, before the proposal is taken in one step. */
export function AcceptDialog({ shown, onClose }: Props) {
  const { t } = useTranslation();
  const { groups, changes, proposal, alternative } = shown;
  const shortfall = alternative?.shortfall ?? proposal.seating.shortfall ?? 0;
  // The chairs that were proposed are those of the proposal itself.
  const chairs = alternative === null ? proposal.chairs : [];
  const take = () => {
    const command = takeSeating(groups, chairs);
    fieldStore.run(command);
    toastStore.show({ ...command.name, key: `commands:${command.name.key}` }, { undo: true });
    onClose();
    viewStore.set({ groupsView: 'board' });
    requestAnimationFrame(focusHeading);
  };
  return (
    <AppDialog title={t('seating:accept.title', { count: seatsIn(groups) })} isOpen onClose={onClose}>
      <div className="proposal-accept">
        {changes.map((change) => (
          <Change key={change.group ?? ''} change={change} named={changes.length > 1} />
        ))}
        {shortfall === 0 ? null : <p className="callout warn">{t('seating:accept.short', { count: shortfall })}</p>}
        <p className="field-note">{t('seating:accept.note')}</p>
        <div className="form-actions">
          <Button look="primary" onPress={take}>
            {t('seating:accept.do')}
          </Button>
          <Button onPress={onClose}>{t('seating:accept.cancel')}</Button>
        </div>
      </div>
    </AppDialog>
  );
}

function Change({ change, named }: { readonly change: SeatChange; readonly named: boolean }) {
  const { t } = useTranslation();
  const { group, comes, leaves, stays } = change;
  return (
    <section data-change={group ?? ''}>
      {named ? <h3>{group === null ? t('seating:members.committee') : <UserText>{group}</UserText>}</h3> : null}
      <dl>
        <Line term={t('seating:accept.comes', { count: comes.length })} ids={comes} />
        <Line term={t('seating:accept.leaves', { count: leaves.length })} ids={leaves} />
        <Line term={t('seating:accept.stays', { count: stays.length })} ids={stays} />
      </dl>
    </section>
  );
}

function Line({ term, ids }: { readonly term: string; readonly ids: readonly string[] }) {
  const holders = useHolders();
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{holders.names(ids)}</dd>
    </div>
  );
}
