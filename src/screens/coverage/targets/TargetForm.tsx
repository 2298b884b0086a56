import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import '../../../styles/records.css';
import '../../../styles/targets.css';
import { fieldStore, toastStore } from '../../../app/app.ts';
import { editTarget, removeTarget, setTarget } from '../../../app/commands/targets.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { isoToday } from '../../../app/stageHistory.ts';
import type { Target } from '../../../core/model/target.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { stillWrong } from '../../parts/stillWrong.ts';
import { useDiscardQuestion } from '../../parts/useDiscardQuestion.tsx';
import { useFirstProblem } from '../../parts/useFirstProblem.ts';
import { TargetFields } from './TargetFields.tsx';
import { checkTarget, draftOf, type TargetProblems, targetOf } from './targetDraft.ts';
import { useTargetWords } from './useTargetWords.ts';

interface Props {
  /** The target that is changed; null: a new one. */
  readonly before: Target | null;
  /** What the form begins with where it is a new one. */
  readonly start: Target;
  readonly onClose: () => void;
}

/** One target as a form; kept as one step. */
export function TargetForm({ before, start, onClose }: Props) {
  const { t } = useTranslation();
  const words = useTargetWords();
  const { targets } = useFieldMap();
  const regionWide = t('terms:regionWide');
  const [first] = useState(() => draftOf(before ?? start, regionWide));
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<TargetProblems>({});
  const form = useFirstProblem(problems);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const { close, question } = useDiscardQuestion(changed, onClose);
  const context = { targets, before, regionWide };

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    const found = checkTarget(draft, context);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const target = targetOf(draft, regionWide, isoToday());
    const named = words.target(target);
    if (before === null) fieldStore.run(setTarget(target, named));
    else if (changed) fieldStore.run(editTarget(before, target, named));
    onClose();
  }

  const title = before === null ? t('targets:form.new') : t('targets:form.change');
  return (
    <AppDialog title={title} isOpen onClose={close} dismissable={!changed}>
      <Form ref={form} className="record-form target-form" validationBehavior="aria" onSubmit={keep}>
        <TargetFields draft={draft} problems={stillWrong(problems, checkTarget(draft, context))} onChange={setDraft} />
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t(before === null ? 'targets:form.set' : 'targets:form.keep')}
          </Button>
          <Button onPress={onClose}>{t('targets:form.cancel')}</Button>
          {before === null ? null : <Remove target={before} named={words.target(before)} onDone={onClose} />}
        </div>
      </Form>
      {question}
    </AppDialog>
  );
}

function Remove({
  target,
  named,
  onDone,
}: {
  readonly target: Target;
  readonly named: string;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const remove = () => {
    onDone();
    fieldStore.run(removeTarget(target, named));
    toastStore.show({ key: 'commands:removeTarget', values: { target: named } }, { undo: true });
  };
  return (
    <Button look="quiet" onPress={remove}>
      {t('targets:form.remove')}
    </Button>
  );
}
