import { useEffect, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { addGroup, editGroup } from '../../../app/commands/groups.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { type Group, type GroupName, newGroup } from '../../../core/model/group.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { stillWrong } from '../../parts/stillWrong.ts';
import { useDiscardQuestion } from '../../parts/useDiscardQuestion.tsx';
import { useFirstProblem } from '../../parts/useFirstProblem.ts';
import type { BoardActions } from '../board/boardContext.ts';
import { columnKey } from '../board/columnKey.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { GroupFields } from './GroupFields.tsx';
import { checkGroup, detailsOf, draftOf, type GroupProblems } from './groupDraft.ts';

interface Props {
  /** Null: a new one. */
  readonly group: { readonly name: GroupName } | null;
  readonly run: BoardActions['run'];
  /** The group has another name now. */
  readonly onRenamed?: (name: string) => void;
  readonly onClose: () => void;
}

/** What is said of a group, as a form; kept as one step. */
export function GroupForm({ group, run, onRenamed, onClose }: Props) {
  const { t } = useTranslation();
  const title = useGroupName();
  const fieldMap = useFieldMap();
  const before = useBefore(group);
  const name = group?.name;
  const [first] = useState(() => draftOf(before));
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<GroupProblems>({});
  const form = useFirstProblem(problems);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  // The committee has no name to begin with; whatever line is first takes the focus.
  useEffect(() => {
    if (name === null) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [name, form]);
  const { close, question } = useDiscardQuestion(changed, onClose);

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    const found = checkGroup(fieldMap, name, draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const [next, details] = [draft.name.trim(), detailsOf(draft)];
    onClose();
    if (name === undefined) {
      run(addGroup(next, details), { column: columnKey(next), row: null });
      return;
    }
    const after = name === null ? null : next;
    run(editGroup(before, { ...details, name: after }), { column: columnKey(after), row: null });
    if (after !== null && after !== name) onRenamed?.(after);
  }

  const heading = name === undefined ? t('groupForm:new') : t('groupForm:edit', { group: title(name) });
  return (
    <AppDialog title={heading} isOpen onClose={close} dismissable={!changed}>
      <Form ref={form} className="record-form" validationBehavior="aria" onSubmit={keep}>
        <GroupFields
          draft={draft}
          isCommittee={name === null}
          problems={stillWrong(problems, checkGroup(fieldMap, name, draft))}
          onChange={setDraft}
        />
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t(name === undefined ? 'groupForm:add' : 'groupForm:keep')}
          </Button>
          <Button onPress={onClose}>{t('groupForm:cancel')}</Button>
        </div>
      </Form>
      {question}
    </AppDialog>
  );
}

function useBefore(group: Props['group']): Group {
  const { groups } = useFieldMap();
  const [before] = useState(() => {
    const name = group?.name ?? null;
    const isNew = group === null;
    return (isNew ? undefined : groups.find((one) => one.name === name)) ?? newGroup(name);
  });
  return before;
}
