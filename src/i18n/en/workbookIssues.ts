/** What the import has to say about workbooks and other packed files. */
export const workbookIssues = {
  zipIncomplete: {
    title: 'This file is incomplete',
    fix: 'It ends in the middle, as after a download that was interrupted. Download it again, or ask for it again.',
  },
  zipDamaged: {
    title: 'This file is damaged: {{found}}',
    fix: 'What is packed in it is not what it says. Open it in Excel, save it under a new name, and choose the new file.',
  },
  tooManyParts: {
    title: 'Too many parts are packed in this file: {{found}}',
    fix: 'At most {{expected}} can be read. Copy the sheets with your data to a new workbook.',
  },
  unpackedTooLarge: {
    title: 'This file unpacks to {{found}} MB',
    fix: 'At most {{expected}} MB can be read. Copy the sheets with your data to a new workbook, or split it.',
  },
  packedTooTightly: {
    title: 'Far more is packed in this file than in any real workbook: {{found}}',
    fix: 'It was not unpacked. Copy the sheets with your data to a new workbook.',
  },
  passwordProtected: {
    title: 'This file is protected by a password',
    fix: 'Open it in Excel, remove the password ("File", "Info", "Protect Workbook", "Encrypt with Password"), save it, and choose it again.',
  },
  isXlsb: {
    title: 'This is a binary Excel workbook (.xlsb)',
    fix: 'Open it in Excel, choose "Save as", then "Excel Workbook (.xlsx)".',
  },
  isOds: {
    title: 'This is an OpenDocument spreadsheet (.ods)',
    fix: 'Open it in LibreOffice or Excel, choose "Save as", then "Excel Workbook (.xlsx)".',
  },
  isNumbers: {
    title: 'This is an Apple Numbers document',
    fix: 'Open it in Numbers, choose "File", "Export To", then "Excel" or "CSV".',
  },
  isGsheet: {
    title: 'This is a link to a Google Sheets document, without the data',
    fix: 'Open the document in the browser, choose "File", "Download", then "Microsoft Excel (.xlsx)".',
  },
  isDocument: {
    title: 'This is a document or a presentation, not a table',
    fix: 'Copy the table itself and paste its cells, or move it to a spreadsheet.',
  },
  missingPart: {
    title: 'A part of this workbook is missing: {{found}}',
    fix: 'Open it in Excel, save it under a new name, and choose the new file.',
  },
  cellBeyondSheet: {
    title: 'A cell where no sheet has one: {{found}}',
    fix: 'A sheet ends at XFD1048576. Open the file in Excel, save it under a new name, and choose the new file.',
  },
  tooManyMerged: {
    title: 'The merged areas of a sheet hold more than {{expected}} cells',
    fix: 'Unmerge the cells in Excel, save the file, and choose it again.',
  },
  hiddenSheet: {
    title: 'A sheet that is hidden in the workbook was left out: {{found}}',
    fix: 'If it belongs to your data, say what its rows are.',
  },
  groupSheet: {
    title: 'A sheet of groups from a workbook of Sadeh was left out: {{found}}',
    fix: 'Who sits where is read from the columns of the organisations. What else is said of groups stays as it is here; to move it to another computer, take the project file.',
  },
  hiddenRows: {
    title: 'Rows that are hidden or filtered out in the workbook were read too: {{found}}',
    fix: 'If they do not belong to your data, choose where the file is read that hidden rows are left out.',
  },
  hiddenColumns: {
    title: 'Columns that are hidden in the workbook were read too: {{found}}',
    fix: 'If they do not belong to your data, leave them out when matching columns, or all of them where the file is read.',
  },
  hiddenRowsLeftOut: {
    title: 'Rows that are hidden or filtered out in the workbook were left out, as chosen: {{found}}',
    fix: 'They are counted among the rows left out.',
  },
  hiddenColumnsLeftOut: {
    title: 'Columns that are hidden in the workbook were left out, as chosen: {{found}}',
    fix: 'A column can be brought back when matching columns.',
  },
  mergedCells: {
    title: 'Merged areas whose value was repeated in each of their cells: {{found}}',
    fix: 'Check that the value belongs to every one of these rows.',
  },
  formulaWithoutResult: {
    title: 'A formula without a stored result: {{found}}',
    fix: 'The cell counts as empty. Open the file in Excel, save it, and import again.',
  },
  errorCell: {
    title: 'A cell with an error in place of a value: {{found}}',
    fix: 'The cell counts as empty. Correct the formula in Excel and import again.',
  },
  missingText: {
    title: 'A cell whose text is missing from the workbook',
    fix: 'The cell counts as empty. Fill it in Excel and import again.',
  },
  commentsLeftOut: {
    title: 'The comments on this sheet were left out',
    fix: 'What should be kept must stand in a cell.',
  },
  macrosLeftOut: { title: 'The macros of this workbook were left alone', fix: 'Only what stands in cells is read.' },
  sheetWithoutRows: {
    title: 'A sheet with titles and no rows: {{found}}',
    fix: 'Nothing need be done if it is meant to be empty.',
  },
  workbookByOtherName: { title: 'This is an Excel workbook under another ending', fix: 'It was read as a workbook.' },
};
