import { useTranslation } from 'react-i18next';
import { UserText } from '../parts/UserText.tsx';
import type { IssueGroup } from './issueGroups.ts';
import { issueValues } from './issueValues.ts';

/** What a kind of finding says; where it is about one column, with the column's title in front. */
export function GroupTitle({ group }: { readonly group: IssueGroup }) {
  const { t } = useTranslation();
  const first = group.issues[0] ?? group.mended[0]?.issue;
  const title = t(`issues:${group.code}.title`, first === undefined ? {} : issueValues(first));
  const column = group.about === null ? null : (first?.column ?? null);
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
