type Rows = readonly (readonly string[])[];

/** Old systems store Hebrew in the order of the eye, the last letter first; so many rows show whether one did. */
const looked = 2000;

export interface Turned {
  /** The row, cell and its right reading by which a person may judge. */
  readonly row: number;
  readonly found: string;
  readonly expected: string;
}

const finalFirst = /(?<![א-ת])[\u05da\u05dd\u05df\u05e3\u05e5][א-ת]/g;
const finalLast = /[א-ת][\u05da\u05dd\u05df\u05e3\u05e5](?![א-ת])/g;

/** A cell in the order of the eye, where the forms that end words stand at their start; null where Hebrew reads as it should. */
export function visualOrderIn(rows: Rows): Turned | null {
  let starts = 0;
  let ends = 0;
  let shown: Turned | null = null;
  rows.slice(0, looked).forEach((cells, index) => {
    for (const cell of cells) {
      const here = cell.match(finalFirst)?.length ?? 0;
      starts += here;
      ends += cell.match(finalLast)?.length ?? 0;
      const better = shown === null || (!shown.found.includes(' ') && cell.includes(' '));
      if (here > 0 && better) shown = { row: index + 1, found: cell, expected: inReadingOrder(cell) };
    }
  });
  return starts >= 2 && ends * 5 <= starts ? shown : null;
}

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
  '{': '}',
  '}': '{',
};

/** A text from the order of the eye to the order of reading and back: figures and Latin words keep their own order. */
export function inReadingOrder(text: string): string {
  if (!/[א-ת]/.test(text)) return text;
  return text.replace(/[^\r\n]+/g, (line) => {
    const back = Array.from(line, (character) => mirrored[character] ?? character).reverse();
    return back
      .join('')
      .replace(/[A-Za-z0-9](?:[A-Za-z0-9.,:/@_-]*[A-Za-z0-9])?/g, (run) => [...run].reverse().join(''));
  });
}
