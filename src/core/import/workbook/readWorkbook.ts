import type { Issue } from '../../model/issue.ts';
import { type OnShare, partOf } from '../progress.ts';
import type { RawFile } from '../rawFile.ts';
import { refused, type Source, type SourceTable, tableKey } from '../sourceTable.ts';
import { cellStyles } from './cellStyles.ts';
import { WorkbookFault } from './fault.ts';
import { hiddenParts } from './hiddenParts.ts';
import { withMergedValues } from './mergedCells.ts';
import { packageRefusal } from './packageKind.ts';
import { relationsOf } from './relations.ts';
import { sharedStrings } from './sharedStrings.ts';
import { type Shared, sheetCells } from './sheetCells.ts';
import { issueOf, sheetIssues } from './sheetIssues.ts';
import { sheetTable } from './sheetTable.ts';
import { type SheetPart, type WorkbookParts, workbookParts } from './workbookParts.ts';
import { openZip, type Zip } from './zip.ts';

/**
 * An Excel workbook → a table for each sheet with something in it. Formulas are never worked out: the results that the workbook holds
 * are read. Macros, links to other files and comments are left alone. An `Issue` says why a file cannot be read; nothing is thrown.
 */
export function readWorkbook(file: RawFile, onShare?: OnShare): Source {
  try {
    const zip = openZip(file.bytes);
    const refusal = packageRefusal(zip);
    if (refusal !== null) return refused(refusal, file.name);
    return tablesOf(zip, file, onShare);
  } catch (fault) {
    if (fault instanceof WorkbookFault) return fault.issue(file.name);
    throw fault;
  }
}

function tablesOf(zip: Zip, file: RawFile, onShare?: OnShare): Source {
  const parts = workbookParts(zip);
  const share = sharesOf(zip, parts, onShare);
  const shared: Shared = {
    strings: sharedStrings(zip, parts.sharedStrings, share(parts.sharedStrings)),
    styles: cellStyles(zip, parts.styles),
    from1904: parts.from1904,
  };
  const tables = parts.sheets.flatMap((sheet) => tableOf(zip, file, sheet, shared, share(sheet.part)) ?? []);
  const [first, ...others] = tables;
  if (first === undefined) return refused('noDataRows', file.name);
  const notes = workbookNotes(file.name, first.file, parts.macros);
  return [{ ...first, issues: [...notes, ...first.issues] }, ...others];
}

function tableOf(zip: Zip, file: RawFile, sheet: SheetPart, shared: Shared, onShare?: OnShare): SourceTable | null {
  const cells = sheetCells(zip, sheet.part, shared, onShare);
  const merged = withMergedValues(cells);
  const { rows, removed } = sheetTable(merged.rows);
  if (rows.length === 0) return null;
  const key = tableKey(file.name, sheet.name);
  const commented = relationsOf(zip, sheet.part).some(({ kind }) => /comment/i.test(kind));
  const cleaned = removed === 0 ? [] : [{ ...issueOf(key, 'removedCharacters', 'note'), found: String(removed) }];
  return {
    file: key,
    fileName: file.name,
    sheet: sheet.name,
    hidden: sheet.hidden,
    ...hiddenParts(cells),
    pasted: false,
    bytes: file.bytes.length,
    dialect: null,
    rows,
    issues: [
      ...(commented ? [issueOf(key, 'commentsLeftOut', 'note')] : []),
      ...cleaned,
      ...sheetIssues(key, cells, merged.areas),
    ],
  };
}

/** For one part after another, who tells of its share in the bytes of all parts that are long. */
function sharesOf(zip: Zip, { sharedStrings: texts, sheets }: WorkbookParts, onShare: OnShare | undefined) {
  const long = [texts ?? '', ...sheets.map(({ part }) => part)];
  const total = Math.max(
    1,
    long.reduce((sum, part) => sum + zip.sizeOf(part), 0),
  );
  let before = 0;
  return (part: string | null): OnShare | undefined => {
    const from = before;
    before += part === null ? 0 : zip.sizeOf(part);
    return partOf(onShare, from / total, before / total);
  };
}

/** What is said of the workbook as a whole stands with its first table. */
function workbookNotes(name: string, table: string, macros: boolean): readonly Issue[] {
  const misnamed = /\.(csv|tsv|tab|txt)$/i.test(name);
  return [
    ...(misnamed ? [issueOf(table, 'workbookByOtherName', 'note')] : []),
    ...(macros ? [issueOf(table, 'macrosLeftOut', 'note')] : []),
  ];
}
