import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import type { Field } from '../../core/import/fields.ts';
import type { Question } from '../../core/import/reading.ts';
import { type DateStyle, dateStyles } from '../../core/import/values/dateStyle.ts';
import { type NumberStyle, numberStyles } from '../../core/import/values/numberStyle.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';

/** How a column writes its numbers or its dates: the ways to choose from, the likeliest first and said to be taken so far. */
export function StyleQuestion({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { code, file, column, answer, candidates } = question;
  const field = question.field as Field;
  const isNumbers = code === 'numbers';
  const word = (style: string) =>
    isNumbers ? t(`values:number.${style as NumberStyle}`) : t(`values:date.${style as DateStyle}`);

  function choose(style: string): void {
    const { numbers, dates } = choiceFor(importSession.getState().choices, file);
    const number = numberStyles.find((one) => one === style);
    const date = dateStyles.find((one) => one === style);
    if (isNumbers && number !== undefined) importSession.choose(file, { numbers: { ...numbers, [field]: number } });
    if (!isNumbers && date !== undefined) importSession.choose(file, { dates: { ...dates, [field]: date } });
  }

  return (
    <fieldset className="value-fixes">
      <legend>
        {t(isNumbers ? 'values:numbers' : 'values:dates')} <UserText>{column ?? ''}</UserText>
      </legend>
      <p className="muted">{t('values:taken', { how: word(answer ?? '') })}</p>
      <p className="answers-offered">
        {candidates.map((style) => (
          <Button key={style} small onPress={() => choose(style)}>
            {word(style)}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}
