import { useTranslation } from 'react-i18next';
import type { IssueGroup } from '../../core/import/preview/issueGroups.ts';
import { UserText } from '../parts/UserText.tsx';
import { issueValues } from './issueValues.ts';

/** What a kind of finding says; where it is about one column, with the column's title in front. */
export function GroupTitle({ group }: { readonly group: IssueGroup }) {
  const { t } = useTranslation();
  const title = t(`issues:${group.code}.title`, issueValues(group.example));
  const column = group.about === null ? null : group.example.column;
  return (
    <strong>
      {column === null ? null : (
        <>
          <UserText>{column}</UserText>:{' '}
        </>
      )}
      {title}
    </strong>
  );
}
