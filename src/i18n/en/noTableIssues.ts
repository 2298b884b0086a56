/** What to say of files that are no tables to be read here: documents, pictures, packed files. */
export const noTableIssues = {
  isPdf: {
    title: 'This is a PDF, not a table',
    fix: 'Ask for the Excel file from which it was made, and choose that.',
  },
  isZip: { title: 'This is a ZIP archive', fix: 'Unpack it, and choose the files inside.' },
  isXls: {
    title: 'This is an old Excel workbook (.xls)',
    fix: 'Open it in Excel, choose "Save as", then "Excel Workbook (.xlsx)".',
  },
  isImage: { title: 'This is a picture, not a table', fix: 'Choose the file from which the picture was made.' },
  isGzip: { title: 'This file is compressed (gzip)', fix: 'Unpack it, and choose the CSV file inside.' },
  isHtml: {
    title: 'This is a web page or XML, not a table',
    fix: 'Copy the table itself and paste its cells, or save it as CSV.',
  },
  isRtf: {
    title: 'This is a text document, not a table',
    fix: 'Copy the table itself and paste its cells, or save it as CSV.',
  },
  isBinary: { title: 'This file does not hold text', fix: 'Save the table as CSV (UTF-8), and choose that file.' },
};
