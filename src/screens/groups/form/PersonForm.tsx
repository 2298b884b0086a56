import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { editPerson, seatPerson } from '../../../app/commands/seatedPeople.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { type GroupName, holderKey, type SeatedPerson } from '../../../core/model/group.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { stillWrong } from '../../parts/stillWrong.ts';
import { useDiscardQuestion } from '../../parts/useDiscardQuestion.tsx';
import { useFirstProblem } from '../../parts/useFirstProblem.ts';
import type { BoardActions } from '../board/boardContext.ts';
import { columnKey } from '../board/columnKey.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { PersonFields } from './PersonFields.tsx';
import { checkPerson, newPerson, type PersonProblems, personDraftOf, personOf } from './personDraft.ts';

interface Props {
  readonly group: GroupName;
  /** Null: a new one. */
  readonly person: SeatedPerson | null;
  readonly run: BoardActions['run'];
  readonly onClose: () => void;
}

/** A person with a seat, as a form; kept as one step. Who it is stays in this browser. */
export function PersonForm({ group, person, run, onClose }: Props) {
  const { t } = useTranslation();
  const title = useGroupName();
  const { organizations, groups } = useFieldMap();
  const people = groups.find(({ name }) => name === group)?.people ?? [];
  const [first] = useState(() => personDraftOf(person ?? newPerson, organizations));
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<PersonProblems>({});
  const form = useFirstProblem(problems);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const { close, question } = useDiscardQuestion(changed, onClose);
  const check = () => checkPerson(draft, people, person?.name ?? null, organizations);

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    const found = check();
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const next = personOf(draft, organizations);
    const then = { column: columnKey(group), row: holderKey({ kind: 'person', name: next.name }) };
    onClose();
    run(person === null ? seatPerson(group, next) : editPerson(group, person, next), then);
  }

  const heading = person === null ? t('groupForm:person.new', { group: title(group) }) : person.name;
  return (
    <AppDialog title={heading} isOpen onClose={close} dismissable={!changed}>
      <p className="callout info person-private">
        <Lock className="icon small" aria-hidden="true" />
        {t('groupForm:person.private')}
      </p>
      <Form ref={form} className="record-form" validationBehavior="aria" onSubmit={keep}>
        <PersonFields draft={draft} problems={stillWrong(problems, check())} onChange={setDraft} />
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t(person === null ? 'groupForm:person.add' : 'groupForm:keep')}
          </Button>
          <Button onPress={onClose}>{t('groupForm:cancel')}</Button>
        </div>
      </Form>
      {question}
    </AppDialog>
  );
}
