import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import { cellOfKey } from '../../core/import/edits.ts';
import type { Field } from '../../core/import/fields.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { useMeaningWord } from './meanings.ts';

/** What a person said that texts of the files mean; each answer can be taken back. */
export function AnswersGiven({ tables }: { readonly tables: readonly TablePreview[] }) {
  const { t } = useTranslation();
  const choices = useImportSession().choices;
  const word = useMeaningWord();
  const answers = tables.flatMap(({ file }) =>
    Object.entries(choiceFor(choices, file).values ?? {}).flatMap(([field, meanings]) =>
      Object.entries(meanings).map(([raw, meaning]) => ({ file, field: field as Field, raw, meaning })),
    ),
  );
  const cells = tables.flatMap(({ file, written, columns }) => {
    const { edits = {} } = choiceFor(choices, file);
    return Object.entries(written).flatMap(([cell, before]) => {
      const place = cellOfKey(cell);
      const title = columns.find(({ index }) => index === place?.column)?.title;
      if (place === null || title === undefined) return [];
      return [{ file, cell, row: place.row, column: title, before, after: edits[cell] ?? '' }];
    });
  });
  if (answers.length + cells.length === 0) return null;

  function forget(file: string, field: Field, raw: string): void {
    const { values = {} } = choiceFor(choices, file);
    const { [raw]: _, ...others } = values[field] ?? {};
    importSession.choose(file, { values: { ...values, [field]: others } });
  }

  return (
    <section className="card answers">
      <h2 className="import-title">{t('import:check.answers')}</h2>
      <ul>
        {answers.map(({ file, field, raw, meaning }) => (
          <li key={`${file} ${field} ${raw}`}>
            {t('import:check.answer', { raw, meaning: word(field, meaning) })}
            <Button
              look="quiet"
              small
              iconOnly
              label={t('import:check.forget', { raw })}
              onPress={() => forget(file, field, raw)}
            >
              <X className="icon small" aria-hidden="true" />
            </Button>
          </li>
        ))}
        {cells.map(({ file, cell, row, column, before, after }) => (
          <li key={`${file} ${cell}`}>
            {t('import:check.cellAnswer', { row, column, before: before || '–', after: after || '–' })}
            <Button
              look="quiet"
              small
              iconOnly
              label={t('import:check.takeBackCell', { row, column })}
              onPress={() => importSession.takeBack({ file, cell })}
            >
              <X className="icon small" aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
