import { zipSync } from 'fflate';
import { columnLetter } from '../../import/columnTitles.ts';
import { cellXml, xmlText } from './cellXml.ts';

export interface SheetToWrite {
  /** At most 31 characters, without any of `: \ / ? * [ ]`. */
  readonly name: string;
  /** The titles first. */
  readonly rows: readonly (readonly string[])[];
  readonly rightToLeft: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A moment that every archive can hold, so that the same tables give the same bytes. */
const packedAt = new Date(2000, 0, 1);

/**
 * Tables as an Excel workbook. Every cell is a text, never a formula or a number, and an empty column takes what is typed into it as
 * text: ids keep their zeros. Titles are bold and stay in sight.
 */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, text]) => [name, encoder.encode(head + text)]);
  return zipSync(Object.fromEntries(files), { mtime: packedAt });
}

function sheetXml({ rows, rightToLeft }: SheetToWrite): string {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
  const body = rows.map((cells, index) => `<row r="${index + 1}">${rowXml(cells, index)}</row>`);
  const direction = rightToLeft ? ' rightToLeft="1"' : '';
  return (
    `<worksheet xmlns="${sheetNames}"><sheetViews><sheetView workbookViewId="0"${direction}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columnsXml(rows[0] ?? [], width)}</cols><sheetData>${body.join('')}</sheetData></worksheet>`
  );
}

function rowXml(cells: readonly string[], row: number): string {
  const style = row === 0 ? 2 : 1;
  return cells.map((text, column) => cellXml(`${columnLetter(column)}${row + 1}`, text, style)).join('');
}

function columnsXml(titles: readonly string[], width: number): string {
  return Array.from({ length: width }, (_, index) => {
    const wide = Math.min(40, Math.max(14, (titles[index]?.length ?? 0) + 4));
    return `<col min="${index + 1}" max="${index + 1}" width="${wide}" style="1" customWidth="1"/>`;
  }).join('');
}

function workbookXml(sheets: readonly SheetToWrite[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${sheetNames}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`;
}

/** Styles 1 and 2: a cell of text (format 49), and the same in bold. */
const stylesXml =
  `<styleSheet xmlns="${sheetNames}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function contentTypes(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${contentType}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${packageNames}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${each.join('')}` +
    `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`
  );
}

function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const each = list.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNames}/relationships">${each.join('')}</Relationships>`;
}
