import { useTranslation } from 'react-i18next';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { TableReading } from '../../core/import/reading.ts';
import { GroupTitle } from './GroupTitle.tsx';
import { IssueRows } from './IssueRows.tsx';
import { type IssueGroup, isSolved } from './issueGroups.ts';
import { issueValues } from './issueValues.ts';
import { MissingOrganizations } from './MissingOrganizations.tsx';
import { SplitAtCommas } from './SplitAtCommas.tsx';
import { ValueFixes } from './ValueFixes.tsx';

interface Props {
  readonly group: IssueGroup;
  readonly tables: readonly TableReading[];
  readonly plan: ImportPlan;
}

/** One kind of finding: what it means, one answer for all its rows, and the rows. */
export function GroupPanel({ group, tables, plan }: Props) {
  const { t } = useTranslation();
  const first = group.issues[0] ?? group.mended[0]?.issue;
  const values = first === undefined ? {} : issueValues(first);
  const missing = group.code === 'unknownOrganization' || group.code === 'organizationAdded';
  return (
    <div className="import-column">
      <section className="card group-head">
        <h2 className="import-title">
          <GroupTitle group={group} />
        </h2>
        <p>{isSolved(group) ? t('import:check.allSolved') : t(`issues:${group.code}.fix`, values)}</p>
        {missing ? <MissingOrganizations /> : null}
        {isSolved(group) ? null : <Answer group={group} tables={tables} />}
      </section>
      <IssueRows group={group} tables={tables} plan={plan} />
    </div>
  );
}

/** The answer that one column's findings can be given. */
function Answer({ group, tables }: Omit<Props, 'plan'>) {
  const { about, code } = group;
  if (about === null) return null;
  if (code === 'commasKept') return <SplitAtCommas file={about.file} field={about.field} />;
  return <ValueFixes group={group} about={about} tables={tables} />;
}
