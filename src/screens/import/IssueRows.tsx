import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { TableReading } from '../../core/import/reading.ts';
import { formatList } from '../../i18n/format.ts';
import { isLanguage } from '../../i18n/language.ts';
import { IssueRow } from './IssueRow.tsx';
import type { IssueGroup } from './issueGroups.ts';
import { rowsOf, titlesToMend } from './issueRows.ts';
import { likelyNames } from './likelyNames.ts';

interface Props {
  readonly group: IssueGroup;
  readonly tables: readonly TableReading[];
  readonly plan: ImportPlan;
}

const most = 100;
/** What is found here is a name that nobody, or more than one, has. */
const aboutNames: readonly string[] = ['unknownOrganization', 'organizationAdded'];

/** The rows in which something of one kind was found, and what was found; the cell is corrected where it stands. */
export function IssueRows({ group, tables, plan }: Props) {
  const { t, i18n } = useTranslation();
  const rows = useMemo(() => rowsOf(group, tables), [group, tables]);
  const shown = rows.slice(0, most);
  const names = useNames(group, plan);
  if (rows.length === 0) return null;
  const titles = titlesToMend(shown);
  const several = new Set(rows.map(({ issue }) => issue.file)).size > 1;
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const left = rows.filter(({ solved }) => !solved).length;
  return (
    <section className="card issue-rows">
      <header>
        <h2 className="import-title">{t('import:check.rows')}</h2>
        <span className="muted">{titles.length === 0 ? null : t('import:check.editHere')}</span>
        <span className="end" role="status">
          {rows.length > most
            ? t('import:check.shown', { shown: most, all: rows.length })
            : t('import:check.left', { count: left })}
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <section className="issue-box" aria-label={t('import:check.rows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import:check.row')}</th>
              <th scope="col">{titles.length === 0 ? t('import:check.found') : formatList(language, titles)}</th>
              <th scope="col">{t('import:asideFile.wrong')}</th>
              {several ? <th scope="col">{t('import:check.inFile')}</th> : null}
              <th scope="col">{t('import:check.wholeRow')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <IssueRow
                key={row.key}
                row={row}
                group={group.key}
                several={several}
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

/** For the names that were not found, the names of the map and of the files that may be meant. */
function useNames(group: IssueGroup, plan: ImportPlan): ReadonlyMap<string, readonly string[]> {
  const { organizations } = useFieldMap();
  return useMemo(() => {
    if (!aboutNames.includes(group.code)) return new Map();
    const texts = group.found.slice(0, most).map(({ text }) => text);
    return likelyNames(texts, [...organizations, ...plan.organizations]);
  }, [group, organizations, plan]);
}
