import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findLikelyNames } from '../../app/app.ts';
import type { IssueGroup } from '../../core/import/preview/issueGroups.ts';
import { titlesToMend } from '../../core/import/preview/issueRows.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { formatList } from '../../i18n/format.ts';
import { isLanguage } from '../../i18n/language.ts';
import { saysNothingMore } from './aboutRow.ts';
import { IssueRow } from './IssueRow.tsx';

interface Props {
  readonly group: IssueGroup;
  readonly tables: readonly TablePreview[];
  /** The request of which this is shown. */
  readonly request: number;
}

/** What is found here is a name that nobody, or more than one, has. */
const aboutNames: readonly string[] = ['unknownOrganization', 'organizationAdded'];

/** The rows in which something of one kind was found, and what was found; the cell is corrected where it stands. */
export function IssueRows({ group, tables, request }: Props) {
  const { t, i18n } = useTranslation();
  const { rows, all, left, ofSeveral } = group.rows;
  const names = useNames(group, request);
  const tableByFile = useMemo(() => new Map(tables.map((table) => [table.file, table])), [tables]);
  if (all === 0) return null;
  const titles = titlesToMend(rows);
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  function countWords(): string {
    if (all > rows.length) return t('import:check.shown', { shown: rows.length, all });
    return left === 0 ? t('import:check.leftNone') : t('import:check.left', { count: left });
  }
  return (
    <section className="card issue-rows">
      <header>
        <h2 className="import-title">{t('import:check.rows')}</h2>
        <span className="muted">{titles.length === 0 ? null : t('import:check.editHere')}</span>
        <span className="end" role="status">
          {countWords()}
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <section className="issue-box" aria-label={t('import:check.rows')} tabIndex={0}>
        <table className={rows.every(saysNothingMore) ? 'same-reason' : ''}>
          <thead>
            <tr>
              <th scope="col">{t('import:check.row')}</th>
              <th scope="col">{titles.length === 0 ? t('import:check.found') : formatList(language, titles)}</th>
              <th scope="col" className="reason-title">
                {t('import:asideFile.wrong')}
              </th>
              {ofSeveral ? <th scope="col">{t('import:check.inFile')}</th> : null}
              <th scope="col">{t('import:check.wholeRow')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <IssueRow
                key={row.key}
                row={row}
                group={group.key}
                table={tableByFile.get(row.issue.file ?? '') ?? null}
                several={ofSeveral}
                titled={titles.length > 1}
                likely={row.found.flatMap((text) => names.get(text) ?? [])}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** For the names that were not found, the names that may be meant: looked for in the worker, none while they are. */
function useNames(group: IssueGroup, request: number): ReadonlyMap<string, readonly string[]> {
  const [names, setNames] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const { code, found } = group;
  useEffect(() => {
    if (!aboutNames.includes(code)) return;
    let left = false;
    // Where a newer preview is made meanwhile there are none, and its request asks again.
    void findLikelyNames(
      request,
      found.map(({ text }) => text),
    ).then((likely) => !left && setNames(likely));
    return () => {
      left = true;
    };
  }, [code, found, request]);
  return names;
}
