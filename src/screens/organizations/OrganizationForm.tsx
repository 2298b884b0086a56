import { Lock, Map as MapIcon, Trash2, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore, viewStore } from '../../app/app.ts';
import { addOrganization, editOrganization, nextOrganizationId } from '../../app/commands/organizations.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { newOrganization, type Organization } from '../../core/model/organization.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { ExtraFields } from '../parts/ExtraFields.tsx';
import { deleteWithUndo } from './deleteWithUndo.ts';
import { checkText, type Problem } from './organizationChecks.ts';
import {
  changeOf,
  draftOf,
  type OrganizationDraft,
  type RatingField,
  ratingFields,
  type TextField,
  textFields,
} from './organizationDraft.ts';
import { AnswerInput, LineInput, ListInput, SectorInput, StageInput } from './organizationInputs.tsx';

export type DraftProblems = Readonly<Partial<Record<TextField | RatingField, Problem>>>;

interface Props {
  /** Null: a new one. */
  readonly organization: Organization | null;
  readonly onClose: () => void;
}

/** All that is known of one organisation, as a form; kept as one step. */
export function OrganizationForm({ organization, onClose }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const blank = newOrganization(nextOrganizationId(fieldMap), '');
  const [draft, setDraft] = useState<OrganizationDraft>(() => draftOf(organization ?? blank));
  const [problems, setProblems] = useState<DraftProblems>({});

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const change = changeOf(draft);
    if (organization === null) {
      fieldStore.run(addOrganization(change));
      viewStore.select(blank.id);
    } else fieldStore.run(editOrganization(organization, change));
    onClose();
  }

  function problemsOf({ texts }: OrganizationDraft): DraftProblems {
    const found = [...textFields, ...ratingFields].flatMap((field) => {
      const problem = checkText(fieldMap, organization?.id ?? null, field, texts[field]);
      return problem === null ? [] : [[field, problem] as const];
    });
    return Object.fromEntries(found);
  }

  return (
    <AppDialog title={organization?.name ?? t('organizations:add')} isOpen onClose={onClose}>
      {organization === null ? null : <RecordActions organization={organization} onClose={onClose} />}
      <Form className="record-form" validationBehavior="aria" onSubmit={keep}>
        <Fields draft={draft} problems={problems} onChange={setDraft} />
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t('organizations:form.save')}
          </Button>
          <Button onPress={onClose}>{t('organizations:form.cancel')}</Button>
        </div>
      </Form>
    </AppDialog>
  );
}

interface FieldsProps {
  readonly draft: OrganizationDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: OrganizationDraft) => void;
}

function Fields({ draft, problems, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const common = { draft, problems, onChange };
  return (
    <>
      <fieldset>
        <legend>{t('organizations:section.who')}</legend>
        <LineInput {...common} field="name" wide />
        <SectorInput {...common} />
        <LineInput {...common} field="code" />
        <ListInput {...common} field="otherNames" />
      </fieldset>
      <fieldset>
        <legend>{t('organizations:section.work')}</legend>
        <ListInput {...common} field="topics" />
        <ListInput {...common} field="regions" />
        <Checkbox
          className="check wide"
          isSelected={draft.regionWide}
          onChange={(regionWide) => onChange({ ...draft, regionWide })}
        >
          <span className="box" aria-hidden="true" />
          {t('organizations:regionWide')}
        </Checkbox>
        <ListInput {...common} field="targetGroups" />
        <LineInput {...common} field="contributes" wide />
        <AnswerInput {...common} field="affected" />
        <LineInput {...common} field="level" />
      </fieldset>
      <fieldset>
        <legend>{t('organizations:section.engagement')}</legend>
        <StageInput {...common} />
        <AnswerInput {...common} field="committee" />
        <ListInput {...common} field="workingGroups" />
        <LineInput {...common} field="role" wide />
      </fieldset>
      <fieldset className="internal">
        <legend>
          <Lock className="icon small" aria-hidden="true" />
          {t('shell:private')}
        </legend>
        {ratingFields.map((field) => (
          <LineInput key={field} {...common} field={field} />
        ))}
        <LineInput {...common} field="owner" />
        <LineInput {...common} field="contact" />
        <LineInput {...common} field="nextStep" />
        <LineInput {...common} field="notes" wide long />
      </fieldset>
      <fieldset>
        <legend>{t('organizations:section.source')}</legend>
        <LineInput {...common} field="source" wide />
        <LineInput {...common} field="confidence" />
        <LineInput {...common} field="updated" />
        <AnswerInput {...common} field="consent" />
      </fieldset>
      <ExtraFields
        legend={t('organizations:section.extra')}
        extra={draft.extra}
        onChange={(extra) => onChange({ ...draft, extra })}
      />
    </>
  );
}

function RecordActions({
  organization,
  onClose,
}: {
  readonly organization: Organization;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const go = (screen: 'map' | 'ties') => {
    viewStore.set({ selection: organization.id, screen });
    onClose();
  };
  return (
    <div className="record-actions">
      <Button small onPress={() => go('map')}>
        <MapIcon className="icon small" aria-hidden="true" />
        {t('organizations:onMap')}
      </Button>
      <Button small onPress={() => go('ties')}>
        <Waypoints className="icon small" aria-hidden="true" />
        {t('organizations:itsTies')}
      </Button>
      <Button
        small
        onPress={() => {
          deleteWithUndo(organization);
          onClose();
        }}
      >
        <Trash2 className="icon small" aria-hidden="true" />
        {t('organizations:delete')}
      </Button>
    </div>
  );
}
