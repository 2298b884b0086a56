import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { countings } from '../../../core/model/target.ts';
import { knownInList, sectorsToChoose } from '../../organizations/knownValues.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { SuggestField } from '../../parts/SuggestField.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import type { TargetDraft, TargetProblems } from './targetDraft.ts';
import { useWeights } from './useWeights.ts';

interface Props {
  readonly draft: TargetDraft;
  readonly problems: TargetProblems;
  readonly onChange: (draft: TargetDraft) => void;
}

/** The key of "any" among the sectors: no sector is written so. */
const anySector = '*';

export function TargetFields(props: Props) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset>
        <legend>{t('targets:section.who')}</legend>
        <p className="field-note wide">{t('targets:section.whoNote')}</p>
        <SectorChoice {...props} />
        <ValueLine {...props} field="topic" />
        <ValueLine {...props} field="region" />
        <ValueLine {...props} field="population" />
      </fieldset>
      <fieldset>
        <legend>{t('targets:section.howMany')}</legend>
        <CountedChoice {...props} />
        <AmountLine {...props} field="minimum" />
        <AmountLine {...props} field="ideal" />
        <WeightChoice {...props} />
      </fieldset>
      <fieldset>
        <legend>{t('targets:section.why')}</legend>
        <p className="field-note wide">{t('targets:section.whyNote')}</p>
        <TextLine {...props} field="reason" />
        <TextLine {...props} field="setBy" />
      </fieldset>
    </>
  );
}

function SectorChoice({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { organizations } = useFieldMap();
  const sectors = sectorsToChoose(organizations);
  const options = [
    { value: anySector, label: t('targets:any') },
    ...sectors.map((value) => ({ value, label: terms.sector(value) })),
  ];
  return (
    <div>
      <ChoiceField
        label={t('targets:field.sector')}
        value={draft.sector ?? anySector}
        options={options}
        onChange={(value) => onChange({ ...draft, sector: value === anySector ? null : value })}
      />
      {problems.sector === undefined ? null : (
        <p className="field-error" role="alert">
          {t(`targets:problem.${problems.sector}`)}
        </p>
      )}
    </div>
  );
}

function ValueLine({ draft, onChange, field }: Props & { readonly field: 'topic' | 'region' | 'population' }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const list = { topic: 'topics', region: 'regions', population: 'targetGroups' } as const;
  const known = knownInList(fieldMap, list[field]);
  const offered = field === 'region' ? [t('terms:regionWide'), ...known] : known;
  return (
    <SuggestField
      label={t(`targets:field.${field}`)}
      text={draft[field]}
      suggestions={offered.map((value) => ({ id: value, label: value }))}
      onText={(text) => onChange({ ...draft, [field]: text })}
    />
  );
}

function CountedChoice({ draft, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className="field">
        <span className="label">{t('targets:field.counted')}</span>
        <Segmented
          label={t('targets:field.counted')}
          value={draft.counted}
          options={countings.map((value) => ({ value, label: t(`targets:choice.${value}`) }))}
          onChange={(counted) => onChange({ ...draft, counted })}
        />
      </div>
      <div className="field">
        <span className="label">{t('targets:field.unit')}</span>
        <Segmented
          label={t('targets:field.unit')}
          value={draft.unit}
          options={(['count', 'share'] as const).map((value) => ({ value, label: t(`targets:unit.${value}`) }))}
          onChange={(unit) => onChange({ ...draft, unit })}
        />
      </div>
    </>
  );
}

function AmountLine({ draft, problems, onChange, field }: Props & { readonly field: 'minimum' | 'ideal' }) {
  const { t } = useTranslation();
  const problem = problems[field];
  const label = t(`targets:field.${field}`);
  return (
    <TextField
      className="field"
      value={draft[field]}
      onChange={(text) => onChange({ ...draft, [field]: text })}
      isInvalid={problem !== undefined}
    >
      <Label>{draft.unit === 'share' ? t('targets:field.inPercent', { field: label }) : label}</Label>
      <Input className="input" dir="auto" inputMode="decimal" autoComplete="off" />
      <FieldError className="field-error">{problem === undefined ? null : t(`targets:problem.${problem}`)}</FieldError>
    </TextField>
  );
}

function WeightChoice({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const options = useWeights(draft.weight);
  return (
    <div>
      <ChoiceField
        label={t('targets:field.weight')}
        value={String(draft.weight)}
        options={options}
        onChange={(weight) => onChange({ ...draft, weight: Number(weight) })}
      />
      <p className="field-note">{t('targets:weight.note')}</p>
    </div>
  );
}

function TextLine({ draft, onChange, field }: Props & { readonly field: 'reason' | 'setBy' }) {
  const { t } = useTranslation();
  return (
    <TextField className="field wide" value={draft[field]} onChange={(text) => onChange({ ...draft, [field]: text })}>
      <Label>{t(`targets:field.${field}`)}</Label>
      {field === 'reason' ? (
        <TextArea className="input" dir="auto" rows={2} />
      ) : (
        <Input className="input" dir="auto" autoComplete="off" />
      )}
    </TextField>
  );
}
