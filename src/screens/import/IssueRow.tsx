import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssueRowOf } from '../../core/import/preview/issueRows.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { FileName } from '../parts/FileName.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { aboutRow } from './aboutRow.ts';
import { CellField } from './CellField.tsx';
import { issueValues } from './issueValues.ts';
import { TableName } from './TableName.tsx';
import { TextList } from './TextList.tsx';
import { useCellText } from './useCellText.ts';

interface Props {
  readonly row: IssueRowOf;
  readonly table: TablePreview | null;
  readonly group: string;
  /** Whether the rows are of several files. */
  readonly several: boolean;
  readonly likely: readonly string[];
  /** Whether the rows are corrected in several columns, so that each cell needs its title. */
  readonly titled: boolean;
}

/** One row: the cells in which it can be put right, what is wrong, and the row itself. */
export function IssueRow({ row, table, group, several, likely, titled }: Props) {
  const { issue, cells, written, found } = row;
  const reason = useId();
  const shown = useCellText(table);
  return (
    <tr className={row.solved ? 'solved' : ''}>
      <td className="number">{issue.row}</td>
      <td className="cell">
        {cells.length === 0 || table === null ? (
          <UserText className="strong">{found.map(shown).join(', ').slice(0, 80) || '–'}</UserText>
        ) : (
          cells.map((cell) => (
            <CellField
              key={cell.column.index}
              row={row}
              table={table}
              cell={cell}
              group={group}
              likely={likely}
              reason={reason}
              labelShown={titled}
            />
          ))
        )}
      </td>
      <td id={reason} className="reason">
        <Reason row={row} />
      </td>
      {several ? (
        <td>{table === null ? <FileName>{issue.file ?? '–'}</FileName> : <TableName table={table} />}</td>
      ) : null}
      <td className="whole-row">
        <TextList texts={written.map(shown)} />
      </td>
    </tr>
  );
}

function Reason({ row: { issue, solved } }: { readonly row: IssueRowOf }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const about = aboutRow(issue);
  if (solved) return <span className="pill ok">{t('import:check.corrected')}</span>;
  if (about === null) return t(`issues:${issue.code}.title`, issueValues(issue));
  return (
    <>
      {t(`import:check.${about.word}`)}{' '}
      <UserText>{about.texts.map((text) => wordOf(terms, issue.code, text)).join(', ')}</UserText>
    </>
  );
}

function wordOf(terms: ReturnType<typeof useTerms>, code: string, text: string): string {
  if (code === 'unknownSector' || code === 'severalSectors') return terms.sector(text);
  return code === 'unknownStage' ? terms.stage(text as never) : text;
}
