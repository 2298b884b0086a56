import { useTranslation } from 'react-i18next';
import type { TableReading } from '../../core/import/reading.ts';
import type { Issue } from '../../core/model/issue.ts';
import { UserText } from '../parts/UserText.tsx';
import { useTerms } from '../parts/useTerms.ts';
import type { IssueGroup } from './issueGroups.ts';
import { TextList } from './TextList.tsx';

interface Props {
  readonly group: IssueGroup;
  readonly tables: readonly TableReading[];
}

const most = 100;

/** Where each finding of one kind is: file, row, column, what was found, what was expected, and the row itself. */
export function IssueRows({ group, tables }: Props) {
  const { t } = useTranslation();
  const rows = group.issues.filter(({ row }) => row !== null);
  if (rows.length === 0) return null;
  const expects = rows.some(({ expected }) => expected !== null);
  return (
    <section className="card issue-rows">
      <header>
        <h2 className="import-title">{t('import:check.rows')}</h2>
        {rows.length > most ? (
          <span className="end">{t('import:check.shown', { shown: most, all: rows.length })}</span>
        ) : null}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <section className="issue-box" aria-label={t('import:check.rows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import:check.row')}</th>
              <th scope="col">{t('import:check.found')}</th>
              {expects ? <th scope="col">{t('import:check.expected')}</th> : null}
              <th scope="col">{t('import:check.inColumn')}</th>
              <th scope="col">{t('import:check.inFile')}</th>
              <th scope="col">{t('import:check.wholeRow')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((issue) => (
              <IssueRow
                key={`${issue.file} ${issue.row} ${issue.column} ${issue.found}`}
                issue={issue}
                cells={cellsOf(issue, tables)}
                expects={expects}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function IssueRow({
  issue,
  cells,
  expects,
}: {
  readonly issue: Issue;
  readonly cells: readonly string[];
  readonly expects: boolean;
}) {
  const expected = useExpected(issue);
  const written = cells.filter((cell) => cell.trim() !== '');
  return (
    <tr>
      <td className="number">{issue.row}</td>
      <td>
        <UserText className="strong">{issue.found?.slice(0, 80) ?? '–'}</UserText>
      </td>
      {expects ? (
        <td>
          <UserText>{expected}</UserText>
        </td>
      ) : null}
      <td>
        <UserText>{issue.column ?? '–'}</UserText>
      </td>
      <td>
        <UserText>{issue.file ?? '–'}</UserText>
      </td>
      <td className="whole-row">
        <TextList texts={written.slice(0, 6).map((cell) => cell.slice(0, 40))} />
      </td>
    </tr>
  );
}

/** Sectors and stages are expected by their words on the screen. */
function useExpected({ code, expected }: Issue): string {
  const terms = useTerms();
  if (expected === null) return '–';
  const names = expected.split(', ');
  if (code === 'unknownSector') return names.map((name) => terms.sector(name)).join(', ');
  if (code === 'unknownStage') return names.map((name) => terms.stage(name as never)).join(', ');
  return expected;
}

function cellsOf(issue: Issue, tables: readonly TableReading[]): readonly string[] {
  const table = tables.find(({ file }) => file === issue.file);
  return table?.rows[(issue.row ?? 0) - 1] ?? [];
}
