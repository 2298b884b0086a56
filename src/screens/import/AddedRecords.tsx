import { useTranslation } from 'react-i18next';
import type { Changes, FirstOf } from '../../core/import/preview/changesOf.ts';
import { RecordNames } from './RecordNames.tsx';

/** What newer files add, by name; beyond a hundred the others are counted. */
export function AddedRecords({ added: { organizations, ties } }: { readonly added: Changes['added'] }) {
  const { t } = useTranslation();
  if (organizations.count + ties.count === 0) return null;
  return (
    <>
      <Names title={t('shell:screens.organizations')} names={organizations} />
      <Names title={t('shell:screens.ties')} names={ties} />
    </>
  );
}

function Names({
  title,
  names: { count, first },
}: {
  readonly title: string;
  readonly names: FirstOf<readonly string[]>;
}) {
  const { t } = useTranslation();
  if (count === 0) return null;
  const more = count - first.length;
  return (
    <div className="added-list">
      <h3>{title}</h3>
      <ul>
        {first.map((names, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two new records may have one name
          <li key={index}>
            <RecordNames names={names} />
          </li>
        ))}
        {more === 0 ? null : <li className="muted">{t('import:changes.andMore', { count: more })}</li>}
      </ul>
    </div>
  );
}
