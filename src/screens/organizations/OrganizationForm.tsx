import { Lock, Map as MapIcon, Trash2, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import '../../styles/records.css';
import { fieldStore, toastStore, viewStore } from '../../app/app.ts';
import { addOrganization, editOrganization, nextOrganizationId } from '../../app/commands/organizations.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { newOrganization, type Organization } from '../../core/model/organization.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { ExtraFields } from '../parts/ExtraFields.tsx';
import { OriginNote } from '../parts/OriginNote.tsx';
import { stillWrong } from '../parts/stillWrong.ts';
import { useDiscardQuestion } from '../parts/useDiscardQuestion.tsx';
import { useFirstProblem } from '../parts/useFirstProblem.ts';
import { CirclesInput } from './CirclesInput.tsx';
import { deleteWithUndo } from './deleteWithUndo.ts';
import { checkDraft, type DraftProblems } from './organizationChecks.ts';
import { changeOf, draftOf, type OrganizationDraft, ratingFields } from './organizationDraft.ts';
import { AnswerInput, DayInput, LineInput, ListInput, SectorInput, StageInput } from './organizationInputs.tsx';

interface Props {
  /** Null: a new one. */
  readonly organization: Organization | null;
  /** A new one was kept. */
  readonly onAdded?: () => void;
  readonly onClose: () => void;
}

/** All that is known of one organisation, as a form; kept as one step. */
export function OrganizationForm({ organization, onAdded, onClose }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const blank = newOrganization(nextOrganizationId(fieldMap), '');
  const [first] = useState(() => draftOf(organization ?? blank));
  const [draft, setDraft] = useState<OrganizationDraft>(first);
  const [problems, setProblems] = useState<DraftProblems>({});
  const form = useFirstProblem(problems);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const { close, question } = useDiscardQuestion(changed, onClose);
  const wrong = stillWrong(problems, checkDraft(fieldMap, organization?.id ?? null, draft));

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    const found = checkDraft(fieldMap, organization?.id ?? null, draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const change = changeOf(draft);
    if (organization === null) {
      fieldStore.run(addOrganization(change));
      viewStore.select(blank.id);
      toastStore.show({ key: 'organizations:added', values: { name: change.name } });
      onAdded?.();
    } else fieldStore.run(editOrganization(organization, change));
    onClose();
  }

  return (
    <AppDialog title={organization?.name ?? t('organizations:add')} isOpen onClose={close} dismissable={!changed}>
      {organization === null ? null : <RecordActions organization={organization} onClose={onClose} />}
      <Form ref={form} className="record-form" validationBehavior="aria" onSubmit={keep}>
        <Fields draft={draft} problems={wrong} onChange={setDraft} />
        <OriginNote
          origin={organization?.origin ?? null}
          titleOf={(field) => t(`organizations:field.${field}`, { defaultValue: field })}
        />
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t(organization === null ? 'organizations:form.add' : 'organizations:form.update')}
          </Button>
          <Button onPress={onClose}>{t('organizations:form.cancel')}</Button>
        </div>
      </Form>
      {question}
    </AppDialog>
  );
}

interface FieldsProps {
  readonly draft: OrganizationDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: OrganizationDraft) => void;
}

function Fields(props: FieldsProps) {
  const { t } = useTranslation();
  const { draft, onChange } = props;
  return (
    <>
      <fieldset>
        <legend>{t('organizations:section.who')}</legend>
        <LineInput {...props} field="name" wide />
        <SectorInput {...props} />
        <LineInput {...props} field="code" />
        <ListInput {...props} field="otherNames" />
      </fieldset>
      <WorkFields {...props} />
      <fieldset>
        <legend>{t('organizations:section.engagement')}</legend>
        <StageInput {...props} />
        <AnswerInput {...props} field="committee" />
        <ListInput {...props} field="workingGroups" />
        <LineInput {...props} field="role" wide />
        <CirclesInput {...props} />
        <AnswerInput {...props} field="available" />
        <LineInput {...props} field="capacity" />
      </fieldset>
      <PrivateFields {...props} />
      <fieldset>
        <legend>{t('organizations:section.source')}</legend>
        <LineInput {...props} field="source" wide />
        <LineInput {...props} field="confidence" />
        <LineInput {...props} field="updated" />
        <AnswerInput {...props} field="consent" />
        {draft.answers.respondent === null ? null : <AnswerInput {...props} field="respondent" />}
      </fieldset>
      <ExtraFields
        legend={t('organizations:section.extra')}
        extra={draft.extra}
        onChange={(extra) => onChange({ ...draft, extra })}
      />
    </>
  );
}

function WorkFields(props: FieldsProps) {
  const { t } = useTranslation();
  const { draft, onChange } = props;
  return (
    <fieldset>
      <legend>{t('organizations:section.work')}</legend>
      <ListInput {...props} field="topics" />
      <ListInput {...props} field="regions" />
      <Checkbox
        className="check wide"
        isSelected={draft.regionWide}
        onChange={(regionWide) => onChange({ ...draft, regionWide })}
      >
        <span className="box" aria-hidden="true" />
        {t('organizations:regionWide')}
      </Checkbox>
      <ListInput {...props} field="targetGroups" />
      <LineInput {...props} field="contributes" wide />
      <AnswerInput {...props} field="affected" />
    </fieldset>
  );
}

/** What is left out of everything that is shown or exported, unless a person chooses otherwise. */
function PrivateFields(props: FieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="internal">
      <legend>
        <Lock className="icon small" aria-hidden="true" />
        {t('shell:private')}
      </legend>
      {ratingFields.map((field) => (
        <LineInput key={field} {...props} field={field} />
      ))}
      <LineInput {...props} field="owner" />
      <LineInput {...props} field="contact" />
      <LineInput {...props} field="nextStep" wide />
      <DayInput {...props} />
      <LineInput {...props} field="cost" />
      <AnswerInput {...props} field="doNotContact" />
      <LineInput {...props} field="notes" wide long />
    </fieldset>
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
