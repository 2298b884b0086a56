import { ArrowLeftRight, ArrowRight, Lock, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FieldError, Form, Input, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { addTie, editTie } from '../../app/commands/ties.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { Tie } from '../../core/model/tie.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { ExtraFields } from '../parts/ExtraFields.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { SuggestField } from '../parts/SuggestField.tsx';
import { deleteTieWithUndo } from './deleteTieWithUndo.ts';
import { knownTypes } from './knownTypes.ts';
import { type OrganizationLabels, organizationLabels } from './organizationLabels.ts';
import { checkEnds, checkStrength, checkType, type TieProblem } from './tieChecks.ts';
import { blankTie, type LineField, type TieDraft, tieChangeOf, tieDraftOf } from './tieDraft.ts';

type Problems = Readonly<Partial<Record<'from' | 'to' | LineField, TieProblem>>>;

interface Props {
  /** Null: a new one. */
  readonly tie: Tie | null;
  /** What a new one starts from: the name of the organisation that is selected. */
  readonly from?: string;
  readonly onClose: () => void;
}

/** All that is known of one tie, as a form; kept as one step. */
export function TieForm({ tie, from = '', onClose }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [labels] = useState(() => organizationLabels(fieldMap.organizations));
  const [draft, setDraft] = useState(() => (tie === null ? { ...blankTie, from } : tieDraftOf(tie, labels)));
  const [problems, setProblems] = useState<Problems>({});

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    const source = labels.idOf(draft.from);
    const target = labels.idOf(draft.to);
    const found = problemsOf(fieldMap.ties, tie, draft, labels);
    setProblems(found);
    if (Object.keys(found).length > 0 || source === null || target === null) return;
    const change = tieChangeOf(draft, { source, target });
    fieldStore.run(tie === null ? addTie(fieldMap, change) : editTie(fieldMap, tie, change));
    onClose();
  }

  return (
    <AppDialog
      title={tie === null ? t('ties:add') : t('ties:named', { from: draft.from, to: draft.to })}
      isOpen
      onClose={onClose}
    >
      <Form className="record-form" validationBehavior="aria" onSubmit={keep}>
        <Fields draft={draft} problems={problems} labels={labels} types={knownTypes(fieldMap)} onChange={setDraft} />
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t('organizations:form.save')}
          </Button>
          <Button onPress={onClose}>{t('organizations:form.cancel')}</Button>
          {tie === null ? null : (
            <Button
              className="end"
              onPress={() => {
                deleteTieWithUndo(tie);
                onClose();
              }}
            >
              <Trash2 className="icon small" aria-hidden="true" />
              {t('organizations:delete')}
            </Button>
          )}
        </div>
      </Form>
    </AppDialog>
  );
}

interface FieldsProps {
  readonly draft: TieDraft;
  readonly problems: Problems;
  readonly labels: OrganizationLabels;
  readonly types: readonly string[];
  readonly onChange: (draft: TieDraft) => void;
}

function Fields({ draft, problems, labels, types, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const said = (problem: TieProblem | undefined) => (problem === undefined ? null : t(`ties:problem.${problem}`));
  const offered = (texts: readonly string[]) => texts.map((text) => ({ id: text, label: text }));
  const setText = (field: LineField) => (text: string) =>
    onChange({ ...draft, texts: { ...draft.texts, [field]: text } });
  const end = (field: 'from' | 'to') => (
    <SuggestField
      label={t(`ties:field.${field}`)}
      text={draft[field]}
      suggestions={offered(labels.all)}
      problem={said(problems[field])}
      autoFocus={field === 'from'}
      onText={(text) => onChange({ ...draft, [field]: text })}
    />
  );
  const line = (field: LineField, wide = false) => (
    <LineInput
      field={field}
      wide={wide}
      text={draft.texts[field]}
      problem={said(problems[field])}
      onText={setText(field)}
    />
  );
  return (
    <>
      <fieldset>
        <legend>{t('ties:section.what')}</legend>
        {end('from')}
        {end('to')}
        <SuggestField
          label={t('ties:field.type')}
          text={draft.texts.type}
          suggestions={offered(types)}
          problem={said(problems.type)}
          onText={setText('type')}
        />
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
        {line('strength')}
        {line('since')}
      </fieldset>
      <fieldset>
        <legend>{t('ties:section.source')}</legend>
        {line('evidence', true)}
        {line('confidence', true)}
      </fieldset>
      <fieldset className="internal">
        <legend>
          <Lock className="icon small" aria-hidden="true" />
          {t('shell:private')}
        </legend>
        {line('notes', true)}
      </fieldset>
      <ExtraFields
        legend={t('ties:section.extra')}
        extra={draft.extra}
        onChange={(extra) => onChange({ ...draft, extra })}
      />
    </>
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

interface LineProps {
  readonly field: LineField;
  readonly text: string;
  readonly wide: boolean;
  readonly problem: string | null;
  readonly onText: (text: string) => void;
}

function LineInput({ field, text, wide, problem, onText }: LineProps) {
  const { t } = useTranslation();
  return (
    <TextField className={wide ? 'field wide' : 'field'} value={text} onChange={onText} isInvalid={problem !== null}>
      <Label>{t(`ties:field.${field}`)}</Label>
      {field === 'notes' ? (
        <TextArea className="input" dir="auto" rows={3} />
      ) : (
        <Input className="input" dir="auto" autoComplete="off" inputMode={field === 'strength' ? 'decimal' : 'text'} />
      )}
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}

function problemsOf(
  ties: readonly Tie[],
  tie: Tie | null,
  { from, to, directed, texts }: TieDraft,
  labels: OrganizationLabels,
): Problems {
  const id = tie?.id ?? null;
  const source = labels.idOf(from);
  const target = labels.idOf(to);
  const identity = { source, target, type: texts.type, directed };
  // That both ends are one, or the tie is there already, is said once, at the second end and at the type.
  const atTo = checkEnds(ties, id, identity, target);
  const found: readonly (readonly [keyof Problems, TieProblem | null])[] = [
    ['from', source === null ? 'endMissing' : null],
    ['to', atTo === 'alreadyThere' ? null : atTo],
    ['type', source === null || target === null ? null : checkType(ties, id, identity)],
    ['strength', checkStrength(texts.strength)],
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== null));
}
