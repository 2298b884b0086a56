import { joined, type ZipPart, zipOf } from './zipOf.ts';

export interface SheetSpec {
  readonly name: string;
  /** Rows of cells: a text, a number, or the XML of a cell, which begins with `<c`. */
  readonly rows?: readonly (readonly (string | number | null)[])[];
  /** The whole part, in place of `rows`. */
  readonly xml?: string;
  /** What stands after the rows: merged cells, for one. */
  readonly after?: string;
  readonly before?: string;
  /** Numbers of rows, the first being 1. */
  readonly hiddenRows?: readonly number[];
  readonly state?: 'hidden' | 'veryHidden';
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly sharedStrings?: string;
  /** Codes of number formats: style 1 is the first of them. */
  readonly formats?: readonly (string | number)[];
  readonly workbookPr?: string;
  /** Parts besides, or in place of those of the same name. */
  readonly parts?: readonly ZipPart[];
  readonly without?: readonly string[];
  readonly main?: string;
  readonly types?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook as Excel would write it. */
export function workbookParts(spec: WorkbookSpec): readonly ZipPart[] {
  const sheets = spec.sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: sheetXml(sheet),
  }));
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      content: spec.types ?? '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', content: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbookXml(spec) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...sheets.map((_, index): [string, string, string] => [
          `rId${index + 1}`,
          'worksheet',
          `worksheets/sheet${index + 1}.xml`,
        ]),
        ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
        ['rIdT', 'styles', 'styles.xml'],
      ]),
    },
    ...sheets,
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${sheetNames}">${spec.sharedStrings ?? ''}</sst>` },
    { name: 'xl/styles.xml', content: stylesXml(spec.formats ?? []) },
  ];
  const replaced = spec.parts ?? [];
  const names = [...replaced.map(({ name }) => name), ...(spec.without ?? [])];
  return [...parts.filter(({ name }) => !names.includes(name)), ...replaced];
}

export function workbookOf(spec: WorkbookSpec): Uint8Array<ArrayBuffer> {
  return zipOf(workbookParts(spec));
}

/** A workbook of one sheet. */
export function sheetOf(rows: SheetSpec['rows'], more: Partial<SheetSpec> = {}, spec: Partial<WorkbookSpec> = {}) {
  return workbookOf({ ...spec, sheets: [{ name: 'Sheet1', ...(rows === undefined ? {} : { rows }), ...more }] });
}

export function relations(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** An inline text, a number, or the cell's own XML. */
function cellXml(cell: string | number | null): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell.startsWith('<c')) return cell;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

export function sheetXml({ rows = [], xml, before = '', after = '', hiddenRows = [] }: SheetSpec): string {
  if (xml !== undefined) return xml;
  const hidden = (index: number) => (hiddenRows.includes(index + 1) ? ' hidden="1"' : '');
  const body = rows.map((cells, index) => `<row${hidden(index)}>${cells.map(cellXml).join('')}</row>`).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${sheetNames}">${before}<sheetData>${body}</sheetData>${after}</worksheet>`;
}

function workbookXml({ sheets, workbookPr = '' }: WorkbookSpec): string {
  const each = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${sheetNames}" xmlns:r="${office}">${workbookPr}<sheets>${each.join('')}</sheets></workbook>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.map((format, index) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
  );
  const used = formats.map((format, index) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + index}"/>`);
  return `<styleSheet xmlns="${sheetNames}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`;
}

/** A compound file of old Office as far as anyone looks: its first bytes and the names in its directory. */
export function compoundFileOf(...names: readonly string[]): Uint8Array<ArrayBuffer> {
  const head = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const wide = names.map((name) => Uint8Array.from([...name].flatMap((one) => [one.charCodeAt(0), 0])));
  return joined([head, new Uint8Array(504), ...wide, new Uint8Array(128)]);
}
