import { formatIssues } from './formatIssues.ts';
import { noTableIssues } from './noTableIssues.ts';
import { personIssues } from './personIssues.ts';
import { shapeIssues } from './shapeIssues.ts';
import { targetIssues } from './targetIssues.ts';
import { valueIssues } from './valueIssues.ts';
import { workbookIssues } from './workbookIssues.ts';

/** What the import has to say about a file or a row: what it met, and what can be done. */
export const issues = {
  ...formatIssues,
  ...noTableIssues,
  ...personIssues,
  ...shapeIssues,
  ...targetIssues,
  ...valueIssues,
  ...workbookIssues,
  emptyFile: {
    title: 'This file is empty (0 bytes)',
    fix: 'Save it again from the program it came from, and choose it again.',
  },
  tooLarge: { title: 'This file is too large', fix: 'Split it into smaller files.' },
  largeFile: {
    title: 'A very large file: {{found}} MB, about {{expected}} rows',
    fix: 'Only its start has been read. Say whether all of it is meant; reading it may take a minute.',
  },
  largeField: {
    title: 'This makes a very large field: {{found}} organisations, {{expected}} ties',
    fix: 'All of it is imported. The map and some figures will take long; filter the map, or import a part.',
  },
  sameFileTwice: {
    title: 'The same file as {{found}}, given a second time',
    fix: 'It is left out. To read it all the same, say what its rows are.',
  },
  alreadyImported: {
    title: 'This very file was imported before, as {{found}}',
    fix: 'What it says is taken again: nothing is doubled, and what was changed since is set back. To prevent this, leave the file out.',
  },
  tooManyRows: {
    title: 'Too many rows: {{found}}',
    fix: 'At most {{expected}} rows can be read from one file. Split it.',
  },
  tooManyColumns: {
    title: 'Too many columns: {{found}}',
    fix: 'At most {{expected}} columns can be read. Check that the separator is right.',
  },
  tooManyFiles: { title: 'Too many files at once: {{found}}', fix: 'Choose at most {{expected}} files.' },
  xmlDoctype: {
    title: 'A document type (DOCTYPE) stands in this file',
    fix: 'No real export has one, and it can do harm, so the file is not read. Export it again from the program it came from.',
  },
  xmlMalformed: {
    title: 'The XML in this file is broken: {{found}}',
    fix: 'Export or save it again from the program it came from.',
  },
  xmlLimits: {
    title: 'The XML in this file is nested too deep or too large: {{found}}',
    fix: 'Export a smaller part of it.',
  },
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
  garbledText: {
    title: 'This text was saved in a wrong encoding: "{{found}}" is put right as "{{expected}}"',
    fix: 'Check the names. If they were right as they stood, choose to leave the text of this file as it is.',
  },
  reversedHebrew: {
    title: 'The Hebrew is stored back to front: "{{found}}" is read as "{{expected}}"',
    fix: 'Check the names. If they were right as they stood, choose to leave the Hebrew of this file as it is.',
  },
  zeroBytes: {
    title: 'Zero bytes (␀) inside a cell were left out: {{found}}',
    fix: 'Check that the cell is whole. Saving the file again as CSV UTF-8 mostly mends it.',
  },
  strayQuote: {
    title: 'A quotation mark inside a cell is not doubled; it was read as text',
    fix: 'Check that the cell is whole.',
  },
  rowsAboveTitles: {
    title: 'Rows above the titles, not read as data: {{found}}',
    fix: 'If they hold data, choose the row of the titles.',
  },
  joinedTitles: {
    title: 'Titles in two rows were joined, as in "{{found}}"',
    fix: 'If one of the rows is enough, choose it as the row of the titles.',
  },
  longTitle: {
    title: 'A title of {{expected}} characters: {{found}}',
    fix: 'It is shown cut and kept whole. Check that the row of the titles is right.',
  },
  notARecord: {
    title: 'A row of totals, a heading or a note, and no record',
    fix: 'It is no organisation and no tie, so it is set aside. If it is one, give it a name of its own.',
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
  directionAssumed: {
    title: 'Ties taken to go one way, by their kind: {{found}}',
    fix: 'The file gives no direction for them, so they go from the first organisation to the second, as funding, referral, reporting, supervision and membership do, and what one gives to another. A column of directions overrules it.',
  },
  noNameOrId: {
    title: 'A row without a name and without an id',
    fix: 'Set aside. Fill in a name or an id, in the cell of the row.',
  },
  duplicateOrganization: {
    title: 'The same organisation a second time',
    fix: 'The first row was taken; this one is set aside. If they are two bodies, give each an id of its own.',
  },
  idOfAnother: {
    title: 'An id that another organisation has in another table: {{found}}',
    fix: 'Set aside: {{expected}} has this id. If this table only numbers its rows, say that the column is no id; if the two are one body, give it the same name.',
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
    fix: 'Set aside. Fill in the missing organisation, in the cell of the row.',
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
  cellTooLong: { title: 'A cell with too much text', fix: 'The row is set aside. Shorten the text of the cell.' },
  likelyDuplicate: {
    title: 'Perhaps the same organisation twice: {{found}}',
    fix: 'Both are kept. Compare it with {{expected}}, and merge the two if they are one body.',
  },
  idNotListed: {
    title: 'An id that nobody lists, beside a name that is listed: {{found}}',
    fix: 'The name was followed: {{expected}}. Check that it is the same body.',
  },
  namesAndIds: {
    title: 'One end of the ties is written as names and the other as ids',
    fix: 'Both were found. Check a few ties: names in {{found}}, ids in {{expected}}.',
  },
  twoRatings: {
    title: 'One tie with two strengths: {{found}}',
    fix: 'Both are kept ({{expected}}); the figures join them by the rule of the map.',
  },
};
