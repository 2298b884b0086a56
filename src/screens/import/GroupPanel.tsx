import { useTranslation } from 'react-i18next';
import { type IssueGroup, isSolved } from '../../core/import/preview/issueGroups.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { GroupTitle } from './GroupTitle.tsx';
import { IssueRows } from './IssueRows.tsx';
import { issueValues } from './issueValues.ts';
import { MissingOrganizations } from './MissingOrganizations.tsx';
import { ReviewAfter } from './ReviewAfter.tsx';
import { SplitAtCommas } from './SplitAtCommas.tsx';
import { ValueFixes } from './ValueFixes.tsx';

interface Props {
  readonly group: IssueGroup;
  readonly tables: readonly TablePreview[];
  /** The request of which this is shown. */
  readonly request: number;
}

/** One kind of finding: what it means, one answer for all its rows, and the rows. */
export function GroupPanel({ group, tables, request }: Props) {
  const { t } = useTranslation();
  const values = issueValues(group.example);
  const alike = group.code === 'likelyDuplicate';
  const missing = group.code === 'unknownOrganization' || group.code === 'organizationAdded';
  return (
    <div className="import-column">
      <section className="card group-head">
        <h2 className="import-title">
          <GroupTitle group={group} />
        </h2>
        {alike ? null : <p>{isSolved(group) ? t('import:check.allSolved') : t(`issues:${group.code}.fix`, values)}</p>}
        {missing ? <MissingOrganizations /> : null}
        {alike ? <ReviewAfter /> : null}
        {isSolved(group) ? null : <Answer group={group} tables={tables} />}
      </section>
      <IssueRows group={group} tables={tables} request={request} />
    </div>
  );
}

/** The answer that one column's findings can be given. */
function Answer({ group, tables }: Omit<Props, 'request'>) {
  const { about, code } = group;
  if (about === null) return null;
  if (code === 'commasKept') return <SplitAtCommas file={about.file} field={about.field} />;
  return <ValueFixes group={group} about={about} tables={tables} />;
}
