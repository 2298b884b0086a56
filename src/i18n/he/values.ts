/** What is asked about the values of a column: how numbers and dates are written, and what words mean. */
export const values = {
  numbers: 'איך כתובים המספרים בעמודה',
  dates: 'איך כתובים התאריכים בעמודה',
  taken: 'בינתיים: {{how}}',
  number: { point: '1,234.5', comma: '1.234,5' },
  date: {
    dmy: 'היום, החודש, השנה',
    mdy: 'החודש, היום, השנה',
    ymd: 'השנה, החודש, היום',
    excel1900: 'ימים לפי Excel, מ־1900',
    excel1904: 'ימים לפי Excel, מ־1904',
  },
  meanings: 'מה המשמעות בעמודה',
  meaningsTaken: 'כך הם נקראים בינתיים, ואפשר להמשיך גם בלי אישור.',
  confirm: 'אישור המשמעויות',
  noTie: 'אין קשר',
  origin: 'יובא מתוך {{file}}, שורה {{row, number}}.',
  written: 'כפי שכתוב שם:',
};
