import { ArrowLeftRight, ArrowRight, Lock } from 'lucide-react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { tieAssertions, tieStatuses } from '../../core/model/tie.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { ExtraFields } from '../parts/ExtraFields.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { SuggestField } from '../parts/SuggestField.tsx';
import type { TieProblems } from './checkTie.ts';
import type { OrganizationLabels } from './organizationLabels.ts';
import type { StrengthNote } from './strengthNote.ts';
import type { LineField, TieDraft } from './tieDraft.ts';

const notSaid = '?';

interface Props {
  readonly draft: TieDraft;
  readonly problems: TieProblems;
  readonly labels: OrganizationLabels;
  /** Types that other ties have. */
  readonly types: readonly string[];
  /** What is said of the strength that is typed. */
  readonly note: StrengthNote;
  readonly onChange: (draft: TieDraft) => void;
}

/** The lines of the form of a tie. */
export function TieFields(props: Props) {
  const { t } = useTranslation();
  const { draft, onChange } = props;
  return (
    <>
      <fieldset>
        <legend>{t('ties:section.what')}</legend>
        <Suggested {...props} field="from" known={props.labels.all} />
        <Suggested {...props} field="to" known={props.labels.all} />
        <Suggested {...props} field="type" known={props.types} />
        <DirectionField {...props} />
        <StatusField {...props} />
        <Line {...props} field="strength" />
        <Line {...props} field="since" />
      </fieldset>
      <fieldset>
        <legend>{t('ties:section.source')}</legend>
        <ChoiceField
          label={t('ties:field.assertedBy')}
          value={draft.assertedBy ?? notSaid}
          options={[...tieAssertions, null].map((one) => ({
            value: one ?? notSaid,
            label: t(`rules:asserted.${one ?? 'unknown'}`),
          }))}
          onChange={(value) => onChange({ ...draft, assertedBy: tieAssertions.find((one) => one === value) ?? null })}
        />
        <Line {...props} field="evidence" wide />
        <Line {...props} field="confidence" wide />
      </fieldset>
      <fieldset className="internal">
        <legend>
          <Lock className="icon small" aria-hidden="true" />
          {t('shell:private')}
        </legend>
        <Line {...props} field="notes" wide />
      </fieldset>
      <ExtraFields
        legend={t('ties:section.extra')}
        extra={draft.extra}
        onChange={(extra) => onChange({ ...draft, extra })}
      />
    </>
  );
}

type SuggestedProps = Props & { readonly field: 'from' | 'to' | 'type'; readonly known: readonly string[] };

function Suggested({ draft, problems, onChange, field, known }: SuggestedProps) {
  const { t } = useTranslation();
  const problem = problems[field];
  return (
    <SuggestField
      label={t(`ties:field.${field}`)}
      text={field === 'type' ? draft.texts.type : draft[field]}
      suggestions={known.map((text) => ({ id: text, label: text }))}
      problem={problem === undefined ? null : t(`ties:problem.${problem}`)}
      listOnly={field !== 'type'}
      autoFocus={field === (draft.from === '' ? 'from' : 'to')}
      onText={(text) => onChange(field === 'type' ? withText(draft, 'type', text) : { ...draft, [field]: text })}
    />
  );
}

function DirectionField({ draft, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="label">{t('ties:field.directed')}</span>
      <Segmented
        label={t('ties:field.directed')}
        value={draft.directed ? 'directed' : 'undirected'}
        options={[
          { value: 'undirected', label: <Direction directed={false} /> },
          { value: 'directed', label: <Direction directed /> },
        ]}
        onChange={(value) => onChange({ ...draft, directed: value === 'directed' })}
      />
    </div>
  );
}

function StatusField({ draft, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="label">{t('ties:field.status')}</span>
      <Segmented
        label={t('ties:field.status')}
        value={draft.status}
        options={tieStatuses.map((status) => ({ value: status, label: t(`ties:status.${status}`) }))}
        onChange={(status) => onChange({ ...draft, status })}
      />
      {draft.status === 'suggested' ? <span className="field-note">{t('ties:suggestedNote')}</span> : null}
    </div>
  );
}

function Direction({ directed }: { readonly directed: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="direction">
      {directed ? (
        <ArrowRight className="icon small turns" aria-hidden="true" />
      ) : (
        <ArrowLeftRight className="icon small" aria-hidden="true" />
      )}
      {t(`ties:direction.${directed ? 'directed' : 'undirected'}`)}
    </span>
  );
}

type LineProps = Props & { readonly field: LineField; readonly wide?: boolean };

function Line({ draft, problems, note, onChange, field, wide = false }: LineProps) {
  const { t } = useTranslation();
  const problem = problems[field];
  return (
    <TextField
      className={wide ? 'field wide' : 'field'}
      value={draft.texts[field]}
      onChange={(text) => onChange(withText(draft, field, text))}
      isInvalid={problem !== undefined}
    >
      <Label>{t(`ties:field.${field}`)}</Label>
      {field === 'notes' ? (
        <TextArea className="input" dir="auto" rows={3} />
      ) : (
        <Input className="input" dir="auto" autoComplete="off" inputMode={field === 'strength' ? 'decimal' : 'text'} />
      )}
      {field !== 'strength' || problem !== undefined ? null : (
        <Text slot="description" className="field-note">
          {t(`ties:strength.${note.key}`, { highest: note.highest })}
        </Text>
      )}
      <FieldError className="field-error">{problem === undefined ? null : t(`ties:problem.${problem}`)}</FieldError>
    </TextField>
  );
}

function withText(draft: TieDraft, field: LineField, text: string): TieDraft {
  return { ...draft, texts: { ...draft.texts, [field]: text } };
}
