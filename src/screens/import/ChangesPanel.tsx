import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Changes, RecordChange } from '../../core/import/preview/changesOf.ts';
import { UserText } from '../parts/UserText.tsx';
import { useFieldValue } from '../parts/useFieldValue.ts';
import { AddedRecords } from './AddedRecords.tsx';
import { amountWords } from './importWords.ts';
import { KeptValues } from './KeptValues.tsx';
import { MissingRecords } from './MissingRecords.tsx';
import { RecordNames } from './RecordNames.tsx';
import { useRecordFieldWord } from './useRecordFieldWord.ts';

/** What newer files do to the field: added, changed field by field, left empty, and what they no longer name. */
export function ChangesPanel({ changes }: { readonly changes: Changes }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { added, changed, kept } = changes;
  const what = amountWords(t, language, added.organizations.count, added.ties.count);
  return (
    <div className="import-column">
      <section className="card group-head">
        <h2 className="import-title">{t('import:changes.title')}</h2>
        <p>{what === null ? t('import:changes.none') : t('import:changes.added', { what })}</p>
        <AddedRecords added={added} />
      </section>
      {changed.count === 0 ? null : (
        <section className="card issue-rows change-rows">
          <header>
            <h2 className="import-title">{t('import:changes.changed', { count: changed.count })}</h2>
            {changed.count > changed.first.length ? (
              <span className="end">
                {t('import:check.shown', { shown: changed.first.length, all: changed.count })}
              </span>
            ) : null}
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
          <section className="issue-box" aria-label={t('import:changes.title')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('import:changes.which')}</th>
                  <th scope="col">{t('import:changes.field')}</th>
                  <th scope="col">{t('import:changes.before')}</th>
                  <th scope="col">{t('import:changes.after')}</th>
                </tr>
              </thead>
              {changed.first.map((record) => (
                <ChangedRecord key={record.id} record={record} />
              ))}
            </table>
          </section>
        </section>
      )}
      <KeptValues kept={kept} />
      <MissingRecords changes={changes} />
    </div>
  );
}

function ChangedRecord({ record }: { readonly record: RecordChange }) {
  const value = useFieldValue();
  const word = useRecordFieldWord(record.kind);
  return (
    <tbody>
      {record.fields.map(({ field, title, before, after }, index) => (
        <tr key={`${field} ${title}`}>
          {index > 0 ? null : (
            <th scope="rowgroup" rowSpan={record.fields.length} className="record-name">
              <RecordNames names={record.names} />
            </th>
          )}
          <td className="changed-field">{title === null ? word(field) : <UserText>{title}</UserText>}</td>
          <td className="value-before">
            <UserText>{value(field, before)}</UserText>
          </td>
          <td className="value-after">
            <UserText>{value(field, after)}</UserText>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
