/** What the import has to say about the values of cells and columns: sectors, stages, numbers, dates, words. */
export const valueIssues = {
  unknownSector: {
    title: 'A sector that is not one of the six',
    fix: 'It is kept as written, as a sector of its own. If it is one of the six, or a slip of the pen for one, say so.',
  },
  severalSectors: {
    title: 'More than one sector in a cell: {{found}}',
    fix: 'It is kept as written and is a sector of its own, until you choose one: {{expected}}. In the steering committee and working groups it counts in each of them.',
  },
  unknownStage: {
    title: 'An unknown engagement stage',
    fix: 'The stage is left open; the text is kept as an extra field. If it is meant for one of the stages, say so.',
  },
  countryWide: {
    title: 'Works in the whole country: {{found}}',
    fix: 'Counted as region-wide, apart from the regions; the word itself is kept as an extra field.',
  },
  notYesOrNo: { title: 'Neither yes nor no', fix: 'The cell is left empty; the text is kept as an extra field.' },
  notANumber: { title: 'Not a number', fix: 'The cell is left empty; the text is kept as an extra field.' },
  outOfScale: {
    title: 'A number outside the scale',
    fix: 'The cell is left empty; the text is kept as an extra field. Expected: {{expected}}.',
  },
  mixedScales: {
    title: 'Percentages and plain numbers in one column: {{found}}',
    fix: 'A percentage is read as a share of one, so 40% is 0.4. Check that the plain numbers are shares too.',
  },
  beyondScale: {
    title: 'Numbers far beyond the scale of the others: {{found}}',
    fix: 'They are kept as they are. Nearly all others are on {{expected}}: check that these are no slips.',
  },
  impossibleDate: {
    title: 'A date that is in no calendar: {{found}}',
    fix: 'The field is left open; the text is kept as an extra field. Check the order of day and month for this column.',
  },
  dateAsWritten: { title: 'Not a date that can be read: {{found}}', fix: 'It is kept as written.' },
  roundedId: {
    title: 'An id that a spreadsheet has shortened: {{found}}',
    fix: 'It is kept as written, but digits may be lost. Format the column as text in the file, and import again.',
  },
  unknownTieStatus: {
    title: 'Not known whether the tie is there or only suggested: {{found}}',
    fix: 'It counts as being there; the text is kept as an extra field. Say what the word means, or leave the row out if the tie is not there.',
  },
  endedTie: {
    title: 'A tie that has ended',
    fix: 'Set aside, so that it does not count as a tie of today; if it is on the map already, it stays there until it is deleted. To keep it, say what the word means.',
  },
  unknownAssertion: {
    title: 'Not known whose word the tie rests on: {{found}}',
    fix: 'Staff, one side, both sides or a document can be said here. The text is kept as an extra field.',
  },
  unknownDirection: {
    title: 'An unknown direction of a tie',
    fix: 'The direction is taken from the kind of tie; the text is kept as an extra field.',
  },
  meansEmpty: {
    title: 'Read as "not known": {{found}}',
    fix: 'If one of them means something in this column, say what for all its rows, or write it into the cell. Zero is always a value.',
  },
  excelErrors: {
    title: 'Errors of a spreadsheet, read as "not known": {{found}}',
    fix: 'Mend the formulas in the file, and import again; or fill the values in here later.',
  },
  commasKept: {
    title: 'Commas inside cells, as in "{{found}}", were not taken as separators',
    fix: 'Each cell is one value, commas and all. If the commas part several values, split at commas.',
  },
  styleAsText: {
    title: 'A column of colours or shapes holds other text: {{found}}',
    fix: 'It is kept as text in an extra field, and nothing is drawn by it: the map has colours and shapes of its own.',
  },
};
