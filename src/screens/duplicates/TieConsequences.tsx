import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MergeChoices } from '../../core/import/duplicates/mergeChoices.ts';
import type { MergeOutcome } from '../../core/import/duplicates/mergeOrganizations.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { NameList } from '../parts/NameList.tsx';
import { doubledPartners } from './doubledPartners.ts';

type Choices = Pick<MergeChoices, 'selfTies' | 'doubled'>;

interface Props {
  readonly kept: OrganizationId;
  readonly outcome: MergeOutcome;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

const namesShown = 3;

/** What becomes of the ties when two organisations are made one, and what can be decided about it. */
export function TieConsequences({ kept, outcome, choices, onChange }: Props) {
  const { t } = useTranslation();
  const { moved, selfTies, doubled } = outcome;
  if (moved.length === 0) return null;
  return (
    <section className="tie-consequences" aria-label={t('organizations:duplicates.tiesTitle')}>
      <p>{t('organizations:duplicates.moved', { count: moved.length })}</p>
      {selfTies.length === 0 ? null : (
        <Choice
          isOn={choices.selfTies === 'remove'}
          onChange={(on) => onChange({ ...choices, selfTies: on ? 'remove' : 'keep' })}
          label={t('organizations:duplicates.selfTies', { count: selfTies.length })}
          hint={t('organizations:duplicates.selfTiesHint', { count: selfTies.length })}
        />
      )}
      {doubled.length === 0 ? null : (
        <Choice
          isOn={choices.doubled === 'join'}
          onChange={(on) => onChange({ ...choices, doubled: on ? 'join' : 'apart' })}
          label={t('organizations:duplicates.doubled', { count: doubled.length })}
          hint={<NameList names={doubledPartners(outcome, kept)} most={namesShown} />}
        />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  readonly label: string;
  readonly hint: ReactNode;
}

function Choice({ isOn, onChange, label, hint }: ChoiceProps) {
  return (
    <Checkbox className="check" isSelected={isOn} onChange={onChange}>
      <span className="box" aria-hidden="true" />
      <span>
        {label} <span className={`muted choice-hint ${typeof hint === 'string' ? 'sentence' : ''}`}>{hint}</span>
      </span>
    </Checkbox>
  );
}
