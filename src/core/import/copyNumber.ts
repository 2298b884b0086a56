/** The name of a file before a browser numbered a second download of it: `members (1).csv` is `members.csv`. */
export function withoutCopyNumber(name: string): string {
  return name.replace(/ ?\(\d{1,3}\)(?=\.[^.]*$|$)/, '');
}
