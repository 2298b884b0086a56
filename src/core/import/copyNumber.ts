const beforeEnding = '(?=\\.[^.]*$|$)';

const marks = [
  new RegExp(` ?\\(\\d{1,3}\\)${beforeEnding}`),
  new RegExp(` (- |– )?(copy|עותק)( \\d{1,3})?${beforeEnding}`, 'i'),
  /^(copy of|עותק של) /i,
];

/**
 * The name of a file before a browser numbered a second download of it, or somebody copied it: `members (1).csv` and
 * `members - Copy.csv` are `members.csv`.
 */
export function withoutCopyNumber(name: string): string {
  return marks.reduce((left, mark) => left.replace(mark, ''), name);
}
