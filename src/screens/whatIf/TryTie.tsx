import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { tryTie } from '../../app/commands/whatIf.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import { OrganizationPicker } from './OrganizationPicker.tsx';
import { type TieTrialProblem, tieTrialProblem } from './tieTrialProblem.ts';
import { useTriable } from './useTriable.ts';

/** A tie between two who have none. */
export function TryTie() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { labels } = useTriable();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [shown, setShown] = useState(false);
  const source = labels.idOf(from);
  const target = labels.idOf(to);
  const problem = tieTrialProblem(fieldMap, source, target);
  const sentence = (at: TieTrialProblem['at']) =>
    shown && problem?.at === at ? t(`whatIf:problem.${problem.key}`) : null;

  function keep(event: FormEvent): void {
    event.preventDefault();
    setShown(true);
    if (problem !== null || source === null || target === null) return;
    fieldStore.run(tryTie(fieldMap, { source, target }));
    setFrom('');
    setTo('');
    setShown(false);
  }

  return (
    <form className="what-if-form" onSubmit={keep} noValidate>
      <OrganizationPicker
        label={t('whatIf:try.between')}
        text={from}
        labels={labels.all}
        problem={sentence('from')}
        onText={setFrom}
      />
      <OrganizationPicker
        label={t('whatIf:try.and')}
        text={to}
        labels={labels.all.filter((label) => label !== from)}
        problem={sentence('to')}
        onText={setTo}
      />
      <Button type="submit" look="primary">
        {t('whatIf:try.doTie')}
      </Button>
    </form>
  );
}
