import { useTranslation } from 'react-i18next';
import type { IssueGroup } from '../../core/import/preview/issueGroups.ts';
import { ColumnName } from '../parts/ColumnName.tsx';
import { columnInFront, groupTitle } from './groupWords.ts';

/** What a kind of finding says; where it is about one column, with the column's title in front. */
export function GroupTitle({ group }: { readonly group: IssueGroup }) {
  const { t } = useTranslation();
  const title = groupTitle(t, group);
  const column = columnInFront(group, title);
  return (
    <strong>
      {column === null ? null : (
        <>
          <ColumnName>{column}</ColumnName>:{' '}
        </>
      )}
      {title}
    </strong>
  );
}
