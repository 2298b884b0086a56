import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import type { Field } from '../../core/import/fields.ts';
import type { FoundText, IssueGroup } from '../../core/import/preview/issueGroups.ts';
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
  const isEmpty = group.code === 'meansEmpty';
  const open = t(field === 'sector' && !isEmpty ? 'import:check.keep' : 'import:check.open');
  const shown = group.found.slice(0, most);
  // What a text is almost is chosen already, and applied when somebody says so.
  const answerTo = ({ text, likely = asIs }: FoundText) => answers[text] ?? likely;
  const given = shown.map((one) => [one.text, answerTo(one)] as const).filter(([, meaning]) => meaning !== asIs);

  function apply(): void {
    const { values = {} } = choiceFor(importSession.getState().choices, file);
    importSession.choose(file, { values: { ...values, [field]: { ...values[field], ...Object.fromEntries(given) } } });
  }

  // Where any text is a value, only its cells can say another.
  if (meanings.length === 0) return null;
  return (
    <fieldset className="value-fixes">
      <legend>{t('import:check.fix')}</legend>
      <div className="fix-list">
        {shown.map((one) => (
          <div key={one.text} className="fix">
            <span>
              <UserText className="strong">{one.text.slice(0, 60)}</UserText>{' '}
              <span className="muted">{t('import:check.fixFor', { count: one.count })}</span>
              {one.likely === undefined ? null : <span className="muted"> · {t('import:check.didYouMean')}</span>}
            </span>
            <SelectField<string>
              label={one.text}
              labelShown={false}
              value={answerTo(one)}
              options={[
                { value: asIs, label: open },
                ...meanings.map((value) => ({ value, label: word(field, value) })),
              ]}
              onChange={(meaning) => setAnswers((before) => ({ ...before, [one.text]: meaning }))}
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
