import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { type GroupStatus, groupStatuses } from '../../../core/model/group.ts';
import { knownInList } from '../../organizations/knownValues.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { ListField } from '../../parts/ListField.tsx';
import type { GroupDraft, GroupProblem, GroupProblems } from './groupDraft.ts';

interface Props {
  readonly draft: GroupDraft;
  /** It has no name of its own. */
  readonly isCommittee: boolean;
  readonly problems: GroupProblems;
  readonly onChange: (draft: GroupDraft) => void;
}

/** The key of "not known" among the states. */
const unknown = '?';

export function GroupFields({ draft, isCommittee, problems, onChange }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const known = [...new Set([...knownInList(fieldMap, 'topics'), ...fieldMap.groups.flatMap(({ topics }) => topics)])];
  return (
    <fieldset>
      <legend className="visually-hidden">{t('groupForm:section')}</legend>
      {isCommittee ? null : (
        <NameLine name={draft.name} problem={problems.name} onChange={(name) => onChange({ ...draft, name })} />
      )}
      <div className="field wide">
        <ListField
          label={t('groupForm:topics')}
          labelShown
          values={draft.topics}
          of="topics"
          known={known}
          onChange={(topics) => onChange({ ...draft, topics })}
        />
      </div>
      <TextField className="field wide" value={draft.purpose} onChange={(purpose) => onChange({ ...draft, purpose })}>
        <Label>{t('groupForm:purpose')}</Label>
        <TextArea className="input" dir="auto" rows={2} />
      </TextField>
      <SizeLine field="min" draft={draft} problem={problems.min} onChange={onChange} />
      <SizeLine field="max" draft={draft} problem={problems.max} onChange={onChange} />
      <DayField
        label={t('groupForm:start')}
        day={draft.start}
        problem={problems.start === undefined ? null : t(`groupForm:problem.${problems.start}`)}
        onChange={(start) => onChange({ ...draft, start })}
      />
      <ChoiceField
        label={t('groupForm:status')}
        value={draft.status ?? unknown}
        options={[
          { value: unknown, label: t('terms:unknown') },
          ...groupStatuses.map((status) => ({ value: status, label: t(`groups:status.${status}`) })),
        ]}
        onChange={(value) => onChange({ ...draft, status: value === unknown ? null : (value as GroupStatus) })}
      />
    </fieldset>
  );
}

interface NameProps {
  readonly name: string;
  readonly problem: GroupProblem | undefined;
  readonly onChange: (name: string) => void;
}

function NameLine({ name, problem, onChange }: NameProps) {
  const { t } = useTranslation();
  return (
    <TextField
      className="field wide"
      value={name}
      onChange={onChange}
      isInvalid={problem !== undefined}
      isRequired
      autoFocus
    >
      <Label>{t('groupForm:name')}</Label>
      <Input className="input" dir="auto" autoComplete="off" />
      <FieldError className="field-error">
        {problem === undefined ? null : t(`groupForm:problem.${problem}`)}
      </FieldError>
    </TextField>
  );
}

interface SizeProps {
  readonly field: 'min' | 'max';
  readonly draft: GroupDraft;
  readonly problem: GroupProblem | undefined;
  readonly onChange: (draft: GroupDraft) => void;
}

function SizeLine({ field, draft, problem, onChange }: SizeProps) {
  const { t } = useTranslation();
  return (
    <TextField
      className="field"
      value={draft[field]}
      onChange={(text) => onChange({ ...draft, [field]: text })}
      isInvalid={problem !== undefined}
    >
      <Label>{t(`groupForm:${field}`)}</Label>
      <Input className="input" dir="auto" inputMode="numeric" autoComplete="off" />
      <FieldError className="field-error">
        {problem === undefined ? null : t(`groupForm:problem.${problem}`)}
      </FieldError>
    </TextField>
  );
}
