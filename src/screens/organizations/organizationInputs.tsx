import { TextField as AriaTextField, FieldError, Input, Label, TextArea } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { isKnownSector } from '../../core/model/sector.ts';
import { isStage, stages } from '../../core/model/stage.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { DayField } from '../parts/DayField.tsx';
import { ListField as ListOfValues } from '../parts/ListField.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { SuggestField } from '../parts/SuggestField.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { knownInLine, knownInList, sectorsToChoose } from './knownValues.ts';
import { type DraftProblems, isNumber } from './organizationChecks.ts';
import type { AnswerField, LineField, ListField, OrganizationDraft } from './organizationDraft.ts';
import { answerFrom, answerValue, notKnown } from './organizationEdits.ts';

interface Common {
  readonly draft: OrganizationDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: OrganizationDraft) => void;
}

interface LineProps extends Common {
  readonly field: LineField;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
  readonly long?: boolean;
}

/** A line of text or a number; a line whose values repeat offers them. */
export function LineInput({ draft, problems, onChange, field, wide = false, long = false }: LineProps) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const problem = problems[field];
  const sentence = problem === undefined ? null : t(`organizations:problem.${problem.key}`, { ...problem });
  const set = (text: string) => onChange({ ...draft, texts: { ...draft.texts, [field]: text } });
  const label = t(`organizations:field.${field}`);
  if (field === 'role' || field === 'level') {
    const suggestions = knownInLine(fieldMap, field).map((value) => ({ id: value, label: value }));
    return <SuggestField label={label} text={draft.texts[field]} suggestions={suggestions} onText={set} />;
  }
  return (
    <AriaTextField
      className={wide ? 'field wide' : 'field'}
      value={draft.texts[field]}
      onChange={set}
      isInvalid={problem !== undefined}
      isRequired={field === 'name'}
      autoFocus={field === 'name'}
    >
      <Label>{label}</Label>
      {long ? (
        <TextArea className="input" dir="auto" rows={3} />
      ) : (
        <Input className="input" dir="auto" autoComplete="off" inputMode={isNumber(field) ? 'decimal' : 'text'} />
      )}
      <FieldError className="field-error">{sentence}</FieldError>
    </AriaTextField>
  );
}

export function ListInput({ draft, onChange, field }: Common & { readonly field: ListField }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  return (
    <div className="field wide">
      <ListOfValues
        label={t(`organizations:field.${field}`)}
        labelShown
        values={draft.lists[field]}
        of={field}
        known={field === 'otherNames' ? [] : knownInList(fieldMap, field)}
        onChange={(values) => onChange({ ...draft, lists: { ...draft.lists, [field]: values } })}
      />
    </div>
  );
}

/** The day of the next step. */
export function DayInput({ draft, problems, onChange }: Common) {
  const { t } = useTranslation();
  const problem = problems.nextStepOn;
  return (
    <DayField
      label={t('organizations:field.nextStepOn')}
      day={draft.texts.nextStepOn}
      problem={problem === undefined ? null : t(`organizations:problem.${problem.key}`)}
      onChange={(nextStepOn) => onChange({ ...draft, texts: { ...draft.texts, nextStepOn } })}
    />
  );
}

/** Yes, no or not known. */
export function AnswerInput({ draft, onChange, field }: Common & { readonly field: AnswerField }) {
  const { t } = useTranslation();
  const label = t(`organizations:field.${field}`);
  return (
    <div className="field">
      <span className="label">{label}</span>
      <Segmented
        label={label}
        value={answerValue(draft.answers[field])}
        options={[
          { value: 'yes', label: t('terms:yes') },
          { value: 'no', label: t('terms:no') },
          { value: notKnown, label: t('terms:unknown') },
        ]}
        onChange={(value) => onChange({ ...draft, answers: { ...draft.answers, [field]: answerFrom(value) } })}
      />
    </div>
  );
}

export function StageInput({ draft, onChange }: Common) {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <ChoiceField
      label={t('organizations:field.stage')}
      value={draft.stage ?? notKnown}
      options={[...stages, null].map((stage) => ({ value: stage ?? notKnown, label: terms.stage(stage) }))}
      onChange={(value) => onChange({ ...draft, stage: isStage(value) ? value : null })}
    />
  );
}

/** One of the known sectors, or any other text. */
export function SectorInput({ draft, onChange }: Common) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { organizations } = useFieldMap();
  const sectors = sectorsToChoose(organizations);
  const suggestions = sectors.map((sector) => ({
    id: sector,
    label: terms.sector(sector),
    mark: <SectorMark sector={sector} sectors={sectors} />,
  }));
  return (
    <SuggestField
      label={t('organizations:field.sector')}
      text={draft.sector === null ? '' : terms.sector(draft.sector)}
      suggestions={suggestions}
      onText={(text) => {
        const known = sectors.find((sector) => isKnownSector(sector) && terms.sector(sector) === text.trim());
        onChange({ ...draft, sector: text === '' ? null : (known ?? text) });
      }}
    />
  );
}
