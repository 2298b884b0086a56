import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MergeChoices } from '../../core/import/duplicates/mergeChoices.ts';
import type { MergeOutcome } from '../../core/import/duplicates/mergeOrganizations.ts';

type Choices = Pick<MergeChoices, 'selfTies' | 'doubled'>;

interface Props {
  readonly outcome: MergeOutcome;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** What becomes of the ties when two organisations are made one, and what can be decided about it. */
export function TieConsequences({ outcome, choices, onChange }: Props) {
  const { t } = useTranslation();
  const { moved, selfTies, doubled } = outcome;
  if (moved.length === 0) return null;
  return (
    <div className="tie-consequences">
      <p>{t('organizations:duplicates.moved', { count: moved.length })}</p>
      {selfTies.length === 0 ? null : (
        <Checkbox
          className="check"
          isSelected={choices.selfTies === 'remove'}
          onChange={(on) => onChange({ ...choices, selfTies: on ? 'remove' : 'keep' })}
        >
          <span className="box" aria-hidden="true" />
          {t('organizations:duplicates.selfTies', { count: selfTies.length })}
        </Checkbox>
      )}
      {doubled.length === 0 ? null : (
        <Checkbox
          className="check"
          isSelected={choices.doubled === 'join'}
          onChange={(on) => onChange({ ...choices, doubled: on ? 'join' : 'apart' })}
        >
          <span className="box" aria-hidden="true" />
          {t('organizations:duplicates.doubled', { count: doubled.length })}
        </Checkbox>
      )}
    </div>
  );
}
