// What Windows, macOS or Linux refuse in a name, and the characters that hide or turn text.
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longestTitle = 80;

export interface DownloadNameParts {
  readonly title: string;
  /** What the file holds, in words: "organisations". Null for the project itself. */
  readonly what: string | null;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Without the leading dot: `csv`, `sadeh.json`. */
  readonly extension: string;
}

/** A file name that every system takes and that sorts by day: "Shikma – organisations 2026-11-21.csv". */
export function downloadName({ title, what, date, extension }: DownloadNameParts): string {
  const name = tidy(title);
  const safe = name === '' || reserved.test(name) ? `sadeh ${name}`.trim() : name;
  const subject = what === null ? safe : `${safe} – ${tidy(what)}`;
  return `${subject} ${date}.${extension}`;
}

function tidy(text: string): string {
  const clean = text.replace(forbidden, ' ').replace(/\s+/g, ' ');
  return Array.from(clean)
    .slice(0, longestTitle)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}
