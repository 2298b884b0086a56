import { useTranslation } from 'react-i18next';
import type { Changes, RecordKept } from '../../core/import/preview/changesOf.ts';
import { UserText } from '../parts/UserText.tsx';
import { useFieldValue } from '../parts/useFieldValue.ts';
import { RecordNames } from './RecordNames.tsx';
import { useRecordFieldWord } from './useRecordFieldWord.ts';

/** What newer files leave empty: the fields keep their values. */
export function KeptValues({ kept: { count, first } }: { readonly kept: Changes['kept'] }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  const title = t('import:changes.kept', { count });
  return (
    <section className="card issue-rows change-rows kept-rows">
      <header>
        <h2 className="import-title">{title}</h2>
        {count > first.length ? (
          <span className="end">{t('import:check.shown', { shown: first.length, all: count })}</span>
        ) : null}
      </header>
      <p className="missing-lead">{t('import:changes.keptLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <section className="issue-box" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import:changes.which')}</th>
              <th scope="col">{t('import:changes.field')}</th>
              <th scope="col">{t('import:changes.keptValue')}</th>
            </tr>
          </thead>
          {first.map((record) => (
            <KeptRecord key={record.id} record={record} />
          ))}
        </table>
      </section>
    </section>
  );
}

function KeptRecord({ record: { names, fields } }: { readonly record: RecordKept }) {
  const shown = useFieldValue();
  const word = useRecordFieldWord('organization');
  return (
    <tbody>
      {fields.map(({ field, title, value }, index) => (
        <tr key={`${field} ${title}`}>
          {index > 0 ? null : (
            <th scope="rowgroup" rowSpan={fields.length} className="record-name">
              <RecordNames names={names} />
            </th>
          )}
          <td className="changed-field">{title === null ? word(field) : <UserText>{title}</UserText>}</td>
          <td>
            <UserText>{shown(field, value)}</UserText>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
