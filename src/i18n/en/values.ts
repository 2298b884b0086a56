/** What is asked about the values of a column: how numbers and dates are written, and what words mean. */
export const values = {
  numbers: 'How numbers are written in',
  dates: 'How dates are written in',
  taken: 'Taken so far: {{how}}',
  number: { point: '1,234.5', comma: '1.234,5' },
  date: {
    dmy: 'day, month, year',
    mdy: 'month, day, year',
    ymd: 'year, month, day',
    excel1900: 'days counted by Excel, from 1900',
    excel1904: 'days counted by Excel, from 1904',
  },
  meanings: 'What is meant in',
  meaningsTaken: 'They are read like this so far; the import can go on without a word.',
  confirm: 'Confirm the meanings',
  noTie: 'no tie',
  origin: 'Imported from {{file}}, row {{row, number}}.',
  written: 'As written there:',
};
