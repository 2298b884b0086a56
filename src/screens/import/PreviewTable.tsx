import { useTranslation } from 'react-i18next';
import type { TablePreview } from '../../core/import/reading.ts';
import { ColumnName } from '../parts/ColumnName.tsx';
import { SideScroll } from '../parts/SideScroll.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useCellText } from './useCellText.ts';

/** Enough to see how a file is read, and little enough that the next one is in sight. */
const most = 8;

/** The titles and the first rows, as a spreadsheet numbers them. */
export function PreviewTable({ table }: { readonly table: TablePreview }) {
  const { t } = useTranslation();
  const shown = useCellText(table);
  const label = t('import:read.preview', { name: table.file });
  return (
    <SideScroll className="preview-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <section className="preview-box" aria-label={label} tabIndex={0}>
        <table className="preview-table">
          <thead>
            <tr>
              <th scope="col" className="preview-title row-number">
                <span className="visually-hidden">{t('import:read.row')}</span>
                {table.headerRow === 0 ? '' : table.headerRow}
              </th>
              {table.columns.map((column) => (
                <th key={column.index} scope="col" className="preview-title">
                  <ColumnName>{column.title}</ColumnName>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.preview.slice(0, most).map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className="row-number">
                  {row}
                </th>
                {table.columns.map(({ index }) => (
                  <td key={index}>
                    <UserText>{shown(cells[index] ?? '')}</UserText>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </SideScroll>
  );
}
