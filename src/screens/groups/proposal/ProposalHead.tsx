import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatingWish } from '../../../core/groups/seating/proposal.ts';
import { Button } from '../../parts/Button.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { GroupsViews } from '../GroupsViews.tsx';
import { AcceptDialog } from './accept/AcceptDialog.tsx';
import { changesNothing, seatsIn } from './seatChanges.ts';
import type { ShownProposal } from './useProposal.ts';
import { useProposalTitle } from './useProposalTitle.ts';

interface Props {
  readonly fill: SeatingWish['fill'];
  readonly shown: ShownProposal | null;
  /** Whether what is shown belongs to something else than what is open. */
  readonly isBehind: boolean;
  readonly onFill: (fill: SeatingWish['fill']) => void;
}

/** The finding in a sentence, what is to be filled, and taking it. */
export function ProposalHead({ fill, shown, isBehind, onFill }: Props) {
  const { t } = useTranslation();
  const { title, lead } = useProposalTitle(fill, shown);
  const [accepting, setAccepting] = useState(false);
  const seats = seatsIn(shown?.groups ?? []);
  const cannot = shown === null || isBehind || seats === 0 || changesNothing(shown.changes);
  const isNearest = shown !== null && !shown.proposal.seating.feasible && seats > 0;
  const actions = (
    <div className="proposal-actions">
      <GroupsViews />
      <div className="proposal-controls">
        <Segmented
          label={t('seating:fill.label')}
          value={fill}
          options={(['committee', 'groups'] as const).map((value) => ({ value, label: t(`seating:fill.${value}`) }))}
          onChange={onFill}
        />
        {seats === 0 ? null : (
          <Button look={isNearest ? 'outlined' : 'primary'} isDisabled={cannot} onPress={() => setAccepting(true)}>
            {t(isNearest ? 'seating:accept.nearest' : 'seating:accept.open', { count: seats })}
          </Button>
        )}
      </div>
    </div>
  );
  return (
    <>
      <PageHead title={<span aria-live="polite">{title}</span>} lead={lead} actions={actions} />
      {accepting && shown !== null ? <AcceptDialog shown={shown} onClose={() => setAccepting(false)} /> : null}
    </>
  );
}
