import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { knownInList, sectorsToChoose } from '../../organizations/knownValues.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { ListField } from '../../parts/ListField.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { SuggestField } from '../../parts/SuggestField.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import type { PersonDraft, PersonProblems } from './personDraft.ts';

interface Props {
  readonly draft: PersonDraft;
  readonly problems: PersonProblems;
  readonly onChange: (draft: PersonDraft) => void;
}

/** The key of "as the organisation" among the sectors: no sector is written so. */
const asOrganization = '*';

export function PersonFields(props: Props) {
  const { t } = useTranslation();
  const { draft, problems, onChange } = props;
  const fieldMap = useFieldMap();
  return (
    <fieldset>
      <legend className="visually-hidden">{t('groupForm:person.section')}</legend>
      <TextField
        className="field wide"
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        isInvalid={problems.name !== undefined}
        isRequired
        autoFocus
      >
        <Label>{t('groupForm:person.name')}</Label>
        <Input className="input" dir="auto" autoComplete="off" />
        <FieldError className="field-error">
          {problems.name === undefined ? null : t(`groupForm:person.problem.${problems.name}`)}
        </FieldError>
      </TextField>
      <OrganizationLine {...props} />
      <SectorLine {...props} />
      <div className="field wide">
        <ListField
          label={t('groupForm:person.regions')}
          labelShown
          values={draft.regions}
          of="regions"
          known={knownInList(fieldMap, 'regions')}
          onChange={(regions) => onChange({ ...draft, regions })}
        />
      </div>
      <AffectedLine {...props} />
    </fieldset>
  );
}

function OrganizationLine({ draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const sectors = sectorsToChoose(organizations);
  return (
    <SuggestField
      label={t('groupForm:person.organization')}
      text={draft.organization}
      suggestions={organizations.map(({ id, name, sector }) => ({
        id,
        label: name,
        mark: <SectorMark sector={sector} sectors={sectors} />,
      }))}
      listOnly
      problem={problems.organization === undefined ? null : t(`groupForm:person.problem.${problems.organization}`)}
      onText={(organization) => onChange({ ...draft, organization })}
    />
  );
}

function SectorLine({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { organizations } = useFieldMap();
  const unsaid = draft.organization.trim() === '' ? t('terms:unknown') : t('groupForm:person.asOrganization');
  return (
    <ChoiceField
      label={t('groupForm:person.sector')}
      value={draft.sector ?? asOrganization}
      options={[
        { value: asOrganization, label: unsaid },
        ...sectorsToChoose(organizations).map((value) => ({ value, label: terms.sector(value) })),
      ]}
      onChange={(value) => onChange({ ...draft, sector: value === asOrganization ? null : value })}
    />
  );
}

const answers = { yes: true, no: false, unknown: null } as const;

function AffectedLine({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const label = t('groupForm:person.affected');
  const said = draft.affected ? 'yes' : 'no';
  return (
    <div className="field wide">
      <span className="label">{label}</span>
      <Segmented
        label={label}
        value={draft.affected === null ? 'unknown' : said}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`terms:${value}`) }))}
        onChange={(value) => onChange({ ...draft, affected: answers[value] })}
      />
    </div>
  );
}
