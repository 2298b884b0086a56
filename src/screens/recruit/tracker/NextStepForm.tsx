import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { planNextStep } from '../../../app/commands/tracker.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { checkText } from '../../organizations/organizationChecks.ts';
import { dayOrText } from '../../organizations/organizationDraft.ts';
import { Button } from '../../parts/Button.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { SuggestField } from '../../parts/SuggestField.tsx';
import { sayDone } from './sayDone.ts';
import { ownersOf } from './trackerState.ts';

interface Props {
  readonly organization: Organization;
  readonly onClose: () => void;
}

/** Who keeps in touch, what comes next and by when; kept as one step. */
export function NextStepForm({ organization, onClose }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [owner, setOwner] = useState(organization.owner ?? '');
  const [nextStep, setNextStep] = useState(organization.nextStep ?? '');
  const [day, setDay] = useState(organization.nextStepOn ?? '');
  const problem = checkText(fieldMap, organization.id, 'nextStepOn', day);

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    if (problem !== null) return;
    const planned = { owner: owner.trim() || null, nextStep: nextStep.trim() || null, nextStepOn: dayOrText(day) };
    const before = fieldStore.getState().fieldMap;
    fieldStore.run(planNextStep(organization, planned));
    if (fieldStore.getState().fieldMap !== before) {
      sayDone('planned', { name: organization.name });
    }
    onClose();
  }

  return (
    <Form className="next-step-form" validationBehavior="aria" onSubmit={keep}>
      <SuggestField
        label={t('organizations:field.owner')}
        text={owner}
        suggestions={ownersOf(fieldMap.organizations).map((name) => ({ id: name, label: name }))}
        onText={setOwner}
      />
      <DayField
        label={t('organizations:field.nextStepOn')}
        day={day}
        onChange={setDay}
        problem={problem === null ? null : t(`organizations:problem.${problem.key}`)}
      />
      <TextField className="field wide" value={nextStep} onChange={setNextStep}>
        <Label>{t('organizations:field.nextStep')}</Label>
        <Input className="input" dir="auto" autoComplete="off" />
      </TextField>
      <div className="form-actions">
        <Button type="submit" look="primary">
          {t('organizations:form.update')}
        </Button>
        <Button onPress={onClose}>{t('organizations:form.cancel')}</Button>
      </div>
    </Form>
  );
}
