const marks = /\p{Mn}|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu;
const hyphens = /[\u05BE\u2010-\u2015-]/g;
const quotes = /[\u05F3\u05F4\u2018\u2019\u201C\u201D'"`´]/g;
const finals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Text as a search compares it: no case, niqqud, accents, quotes or hyphens, final letters as the others. Search only. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(hyphens, ' ')
    .replace(marks, '')
    .replace(quotes, '')
    .replace(/[ךםןףץ]/g, (letter) => finals[letter] ?? letter)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts of a record, folded once for as long as the record is there. Between two texts stands a line break, which no search has. */
export function foldedTexts<Of extends object>(textsOf: (record: Of) => readonly string[]): (record: Of) => string {
  const known = new WeakMap<Of, string>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const folded = textsOf(record).map(foldForSearch).join('\n');
    known.set(record, folded);
    return folded;
  };
}
