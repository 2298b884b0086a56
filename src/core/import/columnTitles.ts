/** The letter of a column as a spreadsheet shows it: A for 0, AA for 26. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/**
 * The titles of a table of `width` columns as shown: spaces made single, the second `שם` called `שם (2)`, and a column without
 * a title called by its letter.
 */
export function columnTitles(header: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>();
  const titles: string[] = [];
  for (let index = 0; index < width; index += 1) {
    const written = (header[index] ?? '').replace(/\s+/g, ' ').trim();
    const title = written === '' ? `Column ${columnLetter(index)}` : written;
    titles.push(firstFree(title, taken));
  }
  return titles;
}

function firstFree(title: string, taken: Set<string>): string {
  let free = title;
  for (let count = 2; taken.has(free); count += 1) free = `${title} (${count})`;
  taken.add(free);
  return free;
}
