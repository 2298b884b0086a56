/** What had to be taken out of a text before it could be read as a table. */
export interface CleanText {
  readonly text: string;
  /** Characters that stand for nothing: byte-order marks inside the text, page breaks, the end-of-file mark of DOS. */
  readonly removed: number;
}

const endMark = '\u001a';

/**
 * Takes out byte-order marks (also doubled, also inside), page breaks between lines, and the end-of-file mark of DOS. Everything
 * else stays as written.
 */
export function cleanText(decoded: string): CleanText {
  const start = decoded.replace(/^\ufeff+/, '');
  let text = withoutEndMark(start);
  if (text.includes('\f')) text = text.replace(/(^|[\r\n])\f+/g, '$1').replace(/\f+(?=[\r\n])/g, '');
  const trimmed = marksIn(start) - marksIn(text);
  const removed = text.includes('\ufeff') ? text.replaceAll('\ufeff', '') : text;
  return { text: removed, removed: trimmed + text.length - removed.length };
}

function marksIn(text: string): number {
  return text.split('\f').length + text.split(endMark).length - 2;
}

/** Without Ctrl-Z and form feeds at the end, and what is blank around them. */
function withoutEndMark(text: string): string {
  let end = text.length;
  let marked = false;
  while (end > 0) {
    const character = text.charAt(end - 1);
    const mark = character === endMark || character === '\f';
    if (!mark && character.trim() !== '') break;
    marked ||= mark;
    end -= 1;
  }
  return marked ? text.slice(0, end) : text;
}
