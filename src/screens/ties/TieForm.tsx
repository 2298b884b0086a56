import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore } from '../../app/app.ts';
import { addTie, editTie, nextTieId } from '../../app/commands/ties.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { TieId } from '../../core/model/ids.ts';
import type { Tie } from '../../core/model/tie.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { OriginNote } from '../parts/OriginNote.tsx';
import { stillWrong } from '../parts/stillWrong.ts';
import { useDiscardQuestion } from '../parts/useDiscardQuestion.tsx';
import { useFirstProblem } from '../parts/useFirstProblem.ts';
import { checkTie, type TieProblems } from './checkTie.ts';
import { deleteTieWithUndo } from './deleteTieWithUndo.ts';
import { knownTypes } from './knownTypes.ts';
import { organizationLabels } from './organizationLabels.ts';
import { strengthNote } from './strengthNote.ts';
import { TieFields } from './TieFields.tsx';
import { blankTie, tieChangeOf, tieDraftOf } from './tieDraft.ts';

interface Props {
  /** Null: a new one. */
  readonly tie: Tie | null;
  /** What a new one starts from: the name of the organisation that is selected. */
  readonly from?: string;
  /** A new one was kept. */
  readonly onAdded?: (id: TieId) => void;
  readonly onClose: () => void;
}

/** All that is known of one tie, as a form; kept as one step. */
export function TieForm({ tie, from = '', onAdded, onClose }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [labels] = useState(() => organizationLabels(fieldMap.organizations));
  const [first] = useState(() => (tie === null ? { ...blankTie, from } : tieDraftOf(tie, labels)));
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<TieProblems>({});
  const form = useFirstProblem(problems);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const { close, question } = useDiscardQuestion(changed, onClose);
  const wrong = stillWrong(problems, checkTie(fieldMap.ties, tie, draft, labels));

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    const source = labels.idOf(draft.from);
    const target = labels.idOf(draft.to);
    const found = checkTie(fieldMap.ties, tie, draft, labels);
    setProblems(found);
    if (Object.keys(found).length > 0 || source === null || target === null) return;
    const change = tieChangeOf(draft, { source, target });
    if (tie === null) {
      const id = nextTieId(fieldMap);
      fieldStore.run(addTie(fieldMap, change));
      toastStore.show({ key: 'ties:added', values: { from: draft.from.trim(), to: draft.to.trim() } });
      onAdded?.(id);
    } else fieldStore.run(editTie(fieldMap, tie, change));
    onClose();
  }

  return (
    <AppDialog
      title={tie === null ? t('ties:add') : t('ties:named', { from: draft.from, to: draft.to })}
      isOpen
      onClose={close}
      dismissable={!changed}
    >
      <Form ref={form} className="record-form" validationBehavior="aria" onSubmit={keep}>
        <TieFields
          note={strengthNote(fieldMap.ties, tie?.id ?? null, draft.texts.strength)}
          draft={draft}
          problems={wrong}
          labels={labels}
          types={knownTypes(fieldMap)}
          onChange={setDraft}
        />
        <OriginNote
          origin={tie?.origin ?? null}
          titleOf={(field) => t(`ties:field.${field}`, { defaultValue: field })}
        />
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t(tie === null ? 'organizations:form.add' : 'organizations:form.update')}
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
              {t('ties:delete')}
            </Button>
          )}
        </div>
      </Form>
      {question}
    </AppDialog>
  );
}
