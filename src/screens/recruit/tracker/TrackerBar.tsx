import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { OwnerChoice, TrackerState } from '../../../app/trackerStore.ts';
import { CheckLine } from '../../parts/CheckLine.tsx';
import { FilterChips } from '../../parts/FilterChips.tsx';
import { FilterMenu } from '../../parts/FilterMenu.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { ownersOf } from './trackerState.ts';

interface Props {
  readonly state: TrackerState;
  readonly shown: number;
  readonly onChange: (state: TrackerState) => void;
}

/** How the tracker is shown and what of it: the shared filter, the owner, only what is overdue. */
export function TrackerBar({ state, shown, onChange }: Props) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  return (
    <div className="table-toolbar tracker-bar">
      <Segmented
        label={t('tracker:shownAs.label')}
        value={state.shownAs}
        options={(['board', 'table', 'funnel'] as const).map((value) => ({
          value,
          label: t(`tracker:shownAs.${value}`),
        }))}
        onChange={(shownAs) => onChange({ ...state, shownAs })}
      />
      <FilterMenu />
      <OwnerFilter owner={state.owner} onChange={(owner) => onChange({ ...state, owner })} />
      <CheckLine
        label={t('tracker:overdueOnly')}
        isOn={state.overdueOnly}
        onChange={(overdueOnly) => onChange({ ...state, overdueOnly })}
      />
      <FilterChips />
      <span className="shown" role="status" data-figure="shown">
        {t('shell:filter.shown', { shown, total: organizations.length })}
      </span>
      <span className="end muted tracker-private">
        <Lock className="icon small" aria-hidden="true" />
        {t('tracker:private')}
      </span>
    </div>
  );
}

/** Nothing to choose where nobody keeps in touch with anyone yet. */
function OwnerFilter({
  owner,
  onChange,
}: {
  readonly owner: OwnerChoice;
  readonly onChange: (owner: OwnerChoice) => void;
}) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const names = ownersOf(organizations);
  if (names.length === 0) return null;
  const options = [
    { value: 'anyone', label: t('tracker:owner.anyone') },
    { value: 'nobody', label: t('tracker:owner.nobody') },
    ...names.map((name, index) => ({ value: String(index), label: name })),
  ];
  return (
    <SelectField
      label={t('tracker:owner.label')}
      value={owner.is === 'named' ? String(names.indexOf(owner.name)) : owner.is}
      options={options}
      onChange={(value) => {
        const name = names[Number(value)];
        if (value === 'anyone' || value === 'nobody') onChange({ is: value });
        else if (name !== undefined) onChange({ is: 'named', name });
      }}
    />
  );
}
