import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayFrom } from '../parts/dayFrom.ts';
import type { DraftProblems } from './organizationChecks.ts';
import type { OrganizationDraft } from './organizationDraft.ts';

interface Props {
  readonly draft: OrganizationDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: OrganizationDraft) => void;
}

/** The day of the next step, from a calendar; a line where a file wrote something that is no day. */
export function DayInput({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const text = draft.texts.nextStepOn;
  const [isDay] = useState(text === '' || dayFrom(text) === text);
  const problem = problems.nextStepOn;
  return (
    <TextField
      className="field"
      type={isDay ? 'date' : 'text'}
      value={text}
      onChange={(nextStepOn) => onChange({ ...draft, texts: { ...draft.texts, nextStepOn } })}
      isInvalid={problem !== undefined}
    >
      <Label>{t('organizations:field.nextStepOn')}</Label>
      <Input className="input" dir="auto" autoComplete="off" />
      <FieldError className="field-error">
        {problem === undefined ? null : t(`organizations:problem.${problem.key}`)}
      </FieldError>
    </TextField>
  );
}
