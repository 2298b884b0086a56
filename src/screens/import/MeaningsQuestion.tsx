import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import type { Field } from '../../core/import/fields.ts';
import type { Question, TablePreview } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { UserText } from '../parts/UserText.tsx';
import { meaningsOf, useMeaningWord } from './meanings.ts';

interface Props {
  readonly table: TablePreview;
  readonly question: Question;
}

const open = '';

/** What each text of a column is taken to mean, to be put right or confirmed as a whole. */
export function MeaningsQuestion({ table, question }: Props) {
  const { t } = useTranslation();
  const word = useMeaningWord();
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const field = question.field as Field;
  const texts = question.meanings ?? [];
  const scale = table.columns.find(({ index }) => index === question.index)?.scale ?? null;
  const proposed = texts.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
  const meanings = [...new Set([...meaningsOf(field, scale), ...proposed])];
  const meaningOf = (text: string, meaning: string | null) => changed[text] ?? meaning ?? open;

  function confirm(): void {
    const { values = {} } = choiceFor(importSession.getState().choices, question.file);
    const answers = texts
      .map(({ text, meaning }) => [text, meaningOf(text, meaning)] as const)
      .filter(([, meaning]) => meaning !== open);
    importSession.choose(question.file, {
      values: { ...values, [field]: { ...values[field], ...Object.fromEntries(answers) } },
    });
  }

  return (
    <fieldset className="value-fixes">
      <legend>
        {t('values:meanings')} <UserText>{question.column ?? ''}</UserText>
      </legend>
      <p className="muted">{t('values:meaningsTaken')}</p>
      <div className="fix-list">
        {texts.map(({ text, count, meaning }) => (
          <div key={text} className="fix">
            <span>
              <UserText className="strong">{text.slice(0, 60)}</UserText>{' '}
              <span className="muted">{t('import:check.fixFor', { count })}</span>
            </span>
            <SelectField<string>
              label={text}
              labelShown={false}
              value={meaningOf(text, meaning)}
              options={[
                { value: open, label: t('import:check.open') },
                ...meanings.map((value) => ({ value, label: word(field, value) })),
              ]}
              onChange={(value) => setChanged((before) => ({ ...before, [text]: value }))}
            />
          </div>
        ))}
      </div>
      <Button small onPress={confirm}>
        {t('values:confirm')}
      </Button>
    </fieldset>
  );
}
