import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore, viewStore } from '../../../../app/app.ts';
import { takeSeating } from '../../../../app/commands/seating.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { OrganizationId } from '../../../../core/model/ids.ts';
import { findBackbone } from '../../../../core/network/backbone.ts';
import { AppDialog } from '../../../parts/AppDialog.tsx';
import { Button } from '../../../parts/Button.tsx';
import { focusHeading } from '../../../parts/focusHeading.ts';
import { UserText } from '../../../parts/UserText.tsx';
import { type SeatChange, seatsIn } from '../seatChanges.ts';
import { useHolders } from '../useHolders.ts';
import type { ShownProposal } from '../useProposal.ts';
import { type AfterTaking, afterTaking } from './afterTaking.ts';

interface Props {
  readonly shown: ShownProposal;
  readonly onClose: () => void;
}

const noChairs: ShownProposal['proposal']['chairs'] = [];

/** Who comes and who leaves, before the proposal is taken in one step. */
export function AcceptDialog({ shown, onClose }: Props) {
  const { t } = useTranslation();
  const { groups, changes, proposal, alternative } = shown;
  const shortfall = alternative?.shortfall ?? proposal.seating.shortfall ?? 0;
  // The chairs that were proposed are those of the proposal itself.
  const chairs = alternative === null ? proposal.chairs : noChairs;
  const fieldMap = useFieldMap();
  const after = useMemo(() => afterTaking(fieldMap, groups, chairs), [fieldMap, groups, chairs]);
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
          <Change
            key={change.group ?? ''}
            change={change}
            after={after.find((one) => one.group === change.group) ?? null}
            named={changes.length > 1}
          />
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

interface ChangeProps {
  readonly change: SeatChange;
  readonly after: AfterTaking | null;
  readonly named: boolean;
}

function Change({ change, after, named }: ChangeProps) {
  const { t } = useTranslation();
  const { group, comes, leaves, stays } = change;
  const fieldMap = useFieldMap();
  const backbone = findBackbone(fieldMap);
  const losesBackbone = backbone !== null && leaves.some((id) => (id as OrganizationId) === backbone);
  return (
    <section data-change={group ?? ''}>
      {named ? <h3>{group === null ? t('seating:members.committee') : <UserText>{group}</UserText>}</h3> : null}
      <dl>
        <Line term={t('seating:accept.comes', { count: comes.length })} ids={comes} />
        <Line term={t('seating:accept.leaves', { count: leaves.length })} ids={leaves} />
        <Line term={t('seating:accept.stays', { count: stays.length })} ids={stays} />
        {after === null ? null : <Chairs after={after} />}
        {after === null ? null : <Warnings after={after} />}
      </dl>
      {losesBackbone ? <p className="callout warn">{t('seating:accept.backbone')}</p> : null}
    </section>
  );
}

/** Who chairs it after: who did before, somebody else, or nobody any more. */
function Chairs({ after: { chair } }: { readonly after: AfterTaking }) {
  const { t } = useTranslation();
  const holders = useHolders();
  const { before, after } = chair;
  if (before === null && after === null) return null;
  const name = (id: string | null) => (id === null ? t('seating:accept.chair.nobody') : holders.name(id));
  const key = before === after ? 'same' : 'other';
  return (
    <div data-chair={key}>
      <dt>{t('seating:accept.chair.title')}</dt>
      <dd>{t(`seating:accept.chair.${key}`, { before: name(before), after: name(after) })}</dd>
    </div>
  );
}

function Warnings({ after: { warnings } }: { readonly after: AfterTaking }) {
  const { t } = useTranslation();
  return (
    <div data-warnings={warnings.after}>
      <dt>{t('seating:accept.warnings.title')}</dt>
      <dd>{t('seating:accept.warnings.change', { before: warnings.before, after: warnings.after })}</dd>
    </div>
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
