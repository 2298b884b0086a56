/** What the import has to say about a file or a row: what it met, and what can be done. */
export const issues = {
  emptyFile: {
    title: 'This file is empty (0 bytes)',
    fix: 'Save it again from the program it came from, and choose it again.',
  },
  tooLarge: { title: 'This file is too large', fix: 'Split it into smaller files.' },
  tooManyRows: {
    title: 'Too many rows: {{found}}',
    fix: 'At most {{expected}} rows can be read from one file. Split it.',
  },
  tooManyColumns: {
    title: 'Too many columns: {{found}}',
    fix: 'At most {{expected}} columns can be read. Check that the separator is right.',
  },
  tooManyFiles: { title: 'Too many files at once: {{found}}', fix: 'Choose at most {{expected}} files.' },
  isPdf: { title: 'This is a PDF, not a table', fix: 'Open the table in a spreadsheet and save it as CSV (UTF-8).' },
  isZip: {
    title: 'This is an Excel workbook or a ZIP archive',
    fix: 'Open it in Excel, choose "Save as", then "CSV UTF-8 (comma delimited)", one file for each sheet.',
  },
  isXls: {
    title: 'This is an old Excel workbook',
    fix: 'Open it in Excel, choose "Save as", then "CSV UTF-8 (comma delimited)", one file for each sheet.',
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
  isJson: { title: 'This is JSON, not a table', fix: 'If it is a Sadeh project, open it from the start screen.' },
  isBinary: { title: 'This file does not hold text', fix: 'Save the table as CSV (UTF-8), and choose that file.' },
  noDataRows: { title: 'There is nothing in this file but blank lines', fix: 'Choose another file.' },
  headerOnly: { title: 'There are titles in this file, and no rows below them', fix: 'Choose a file with rows.' },
  unclosedQuote: {
    title: 'A quotation mark opens on line {{found}} (row {{row}}) and is never closed',
    fix: 'Close it, or write it twice if it belongs to the text, or read quotation marks in this file as plain text.',
  },
  removedCharacters: {
    title: 'Characters that stand for nothing were left out: {{found}}',
    fix: 'Nothing need be done.',
  },
  undecodableCharacter: {
    title: 'Some characters could not be read',
    fix: 'Try another encoding for this file, or correct the text in it.',
  },
  garbledHebrew: {
    title: 'This looks like Hebrew that was saved in a wrong encoding',
    fix: 'Save the file again from its source as CSV UTF-8.',
  },
  strayQuote: {
    title: 'A quotation mark inside a cell is not doubled; it was read as text',
    fix: 'Check that the cell is whole.',
  },
  rowsAboveTitles: {
    title: 'Rows above the titles, read as a heading: {{found}}',
    fix: 'If they hold data, choose the row of the titles.',
  },
  longRow: {
    title: 'More cells than titles',
    fix: 'The cells beyond the titles are kept as extra fields. A comma inside a text may have split it.',
  },
  shortRow: { title: 'Fewer cells than titles', fix: 'The missing cells count as empty.' },
  hiddenCharacters: {
    title: 'A name with hidden characters that turn the text around',
    fix: 'Check that the name is what it seems to be.',
  },
  unknownSector: {
    title: 'A sector that is not one of the six',
    fix: 'It is kept as written, as a sector of its own. If it is one of the six, say so.',
  },
  unknownStage: {
    title: 'An unknown engagement stage',
    fix: 'The stage is left open; the text is kept as an extra field.',
  },
  notYesOrNo: { title: 'Neither yes nor no', fix: 'The field is left open; the text is kept as an extra field.' },
  notANumber: { title: 'Not a number', fix: 'The field is left open; the text is kept as an extra field.' },
  outOfScale: {
    title: 'A number outside the scale',
    fix: 'The field is left open; the text is kept as an extra field. Expected: {{expected}}.',
  },
  unknownDirection: {
    title: 'An unknown direction of a tie',
    fix: 'The direction is taken from the kind of tie; the text is kept as an extra field.',
  },
  noNameOrId: {
    title: 'A row without a name and without an id',
    fix: 'Set aside. Add a name in the file, and import again.',
  },
  duplicateOrganization: {
    title: 'The same organisation a second time',
    fix: 'The first row was taken; this one is set aside. If they are two bodies, give each an id of its own.',
  },
  sameName: {
    title: 'Two organisations of one name',
    fix: 'Both are kept, since their ids differ. If they are one body, remove one of them.',
  },
  nameChanged: {
    title: 'The same id with another name than on the map',
    fix: 'The name from the file will replace the one on the map. Check that it is the same body.',
  },
  emptyEndpoint: {
    title: 'A tie with one end missing',
    fix: 'Set aside. Fill in both organisations, and import again.',
  },
  unknownOrganization: {
    title: 'A tie with an organisation that is not listed',
    fix: 'Set aside. Correct the name or the id, add the organisation to the list, or choose to add missing organisations.',
  },
  ambiguousName: {
    title: 'A tie with a name that several organisations have',
    fix: 'Set aside. Use the id of the organisation in place of its name.',
  },
  endpointMismatch: {
    title: 'The id and the name of one end belong to two organisations',
    fix: 'The id was followed: {{expected}}. Check the row.',
  },
  organizationAdded: {
    title: 'An organisation that only a tie names',
    fix: 'It is added with its name alone. Fill in its sector and the rest later.',
  },
  selfTie: { title: 'A tie of an organisation to itself', fix: 'It is kept, and counts in no figure.' },
  duplicateTie: {
    title: 'The same tie a second time: pair, type and direction',
    fix: 'Both are kept; in the figures they count as one pair.',
  },
  commasKept: {
    title: 'Commas inside cells, as in "{{found}}", were not taken as separators',
    fix: 'Each cell is one value, commas and all. If the commas part several values, split at commas.',
  },
  cellTooLong: { title: 'A cell with too much text', fix: 'The row is set aside. Shorten the text, and import again.' },
};
