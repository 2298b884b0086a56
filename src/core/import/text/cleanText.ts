/** What had to be taken out of a text before it could be read as a table. */
export interface CleanText {
  readonly text: string;
  /** Characters that stand for nothing inside the text: U+0000, U+FEFF. */
  readonly removed: number;
  /** Characters that could not be decoded. */
  readonly undecodable: number;
}

/**
 * Takes out byte-order marks (also doubled, also inside), zero bytes, and the end-of-file mark of DOS. Everything else stays
 * as written.
 */
export function cleanText(decoded: string): CleanText {
  const start = withoutEndMark(decoded.replace(/^\ufeff+/, ''));
  const text =
    start.includes('\0') || start.includes('\ufeff') ? start.replaceAll('\0', '').replaceAll('\ufeff', '') : start;
  const undecodable = text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0;
  return { text, removed: start.length - text.length, undecodable };
}

/** Without Ctrl-Z and form feeds at the end, and what is blank around them. */
function withoutEndMark(text: string): string {
  let end = text.length;
  let marked = false;
  while (end > 0) {
    const character = text.charAt(end - 1);
    const mark = character === '\u001a' || character === '\f';
    if (!mark && character.trim() !== '') break;
    marked ||= mark;
    end -= 1;
  }
  return marked ? text.slice(0, end) : text;
}
