import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import type { Field } from '../../core/import/fields.ts';
import type { IssueGroup } from '../../core/import/preview/issueGroups.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { UserText } from '../parts/UserText.tsx';
import { meaningsOf, useMeaningWord } from './meanings.ts';

interface Props {
  readonly group: IssueGroup;
  readonly about: { readonly file: string; readonly field: Field };
  readonly tables: readonly TablePreview[];
}

const asIs = 'asIs';
const most = 24;

/** For each text that the import could not read: what it means, once for all its rows. */
export function ValueFixes({ group, about, tables }: Props) {
  const { t } = useTranslation();
  const word = useMeaningWord();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const { file, field } = about;
  const table = tables.find((one) => one.file === file);
  const scale = table?.columns.find((column) => column.field === field)?.scale ?? null;
  const meanings = meaningsOf(field, scale);
  const open = t(field === 'sector' ? 'import:check.keep' : 'import:check.open');
  const given = Object.entries(answers).filter(([, meaning]) => meaning !== asIs);

  function apply(): void {
    const { values = {} } = choiceFor(importSession.getState().choices, file);
    importSession.choose(file, { values: { ...values, [field]: { ...values[field], ...Object.fromEntries(given) } } });
  }

  return (
    <fieldset className="value-fixes">
      <legend>{t('import:check.fix')}</legend>
      <div className="fix-list">
        {group.found.slice(0, most).map(({ text, count }) => (
          <div key={text} className="fix">
            <span>
              <UserText className="strong">{text.slice(0, 60)}</UserText>{' '}
              <span className="muted">{t('import:check.fixFor', { count })}</span>
            </span>
            <SelectField<string>
              label={text}
              labelShown={false}
              value={answers[text] ?? asIs}
              options={[
                { value: asIs, label: open },
                ...meanings.map((value) => ({ value, label: word(field, value) })),
              ]}
              onChange={(meaning) => setAnswers((before) => ({ ...before, [text]: meaning }))}
            />
          </div>
        ))}
      </div>
      <Button look="primary" isDisabled={given.length === 0} onPress={apply}>
        {t('import:check.apply')}
      </Button>
    </fieldset>
  );
}
