import { useTranslation } from 'react-i18next';
import { importedId } from '../../core/network/importedId.ts';
import type { CutOffChange } from '../../core/network/whatIf/whatIfFigures.ts';
import { NameList } from '../parts/NameList.tsx';
import { FromTo } from './FromTo.tsx';
import { useTriable } from './useTriable.ts';

const namesShown = 12;

/** Who is cut off if one organisation leaves, before and after: no longer, newly, still. */
export function OneChange({ change }: { readonly change: CutOffChange }) {
  const { t } = useTranslation();
  const { all, nameOf } = useTriable();
  const { organization, before, after } = change;
  const record = all.find(({ id }) => id === organization);
  const known = new Set(before ?? []);
  const then = new Set(after ?? []);
  const lists = [
    { key: 'freed', ids: (before ?? []).filter((id) => after !== null && !then.has(id)) },
    { key: 'newly', ids: (after ?? []).filter((id) => before !== null && !known.has(id)) },
    { key: 'still', ids: (after ?? []).filter((id) => before === null || known.has(id)) },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <article className="what-if-leaving" data-organization={record === undefined ? undefined : importedId(record)}>
      <h5>
        <span>{t('whatIf:cutOff.ifLeaves', { name: nameOf(organization) })}</span>
        <FromTo before={before?.length ?? null} after={after?.length ?? null} />
      </h5>
      {lists.map(({ key, ids }) => (
        <p key={key} data-list={key}>
          {t(`whatIf:cutOff.${key}`, { count: ids.length })} <NameList names={ids.map(nameOf)} most={namesShown} />
        </p>
      ))}
    </article>
  );
}
