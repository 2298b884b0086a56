const firstStrongIsolate = '\u2068';
const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const isolatedPieces = /^(?:[^\u2066-\u2069]|\u2068(?:[^\u2066-\u2069]|\u2066[^\u2066-\u2069]*\u2069)*\u2069)*$/;

/**
 * What follows the last Hebrew (or Arabic) letter of a file's name, from its first letter or digit to its ending: `2026.xlsx`,
 * `(2).csv`. It closes the text, or a sheet of the file comes behind.
 */
const lastPart =
  /([\p{Script=Hebrew}\p{Script=Arabic}][^\p{L}\p{N}([]*)([\p{Script=Latin}\p{N}([][^\p{Script=Hebrew}\p{Script=Arabic}]*\.[a-z]{2,8})(?=$| › )/giu;

/** Text of a person, kept from reordering the sentence around it: own direction controls out, FSI…PDI around. */
export function isolate(text: string): string {
  const pieces = piecesOfFileName(text).map(({ text: piece, isLast }) =>
    isLast ? `${leftToRightIsolate}${piece}${popIsolate}` : piece,
  );
  return `${firstStrongIsolate}${pieces.join('')}${popIsolate}`;
}

export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}

/** A part of a name. */
export interface NamePiece {
  readonly text: string;
  /** Whether it is written from left to right whatever stands around it. */
  readonly isLast: boolean;
}

/**
 * A name with the last parts of names of files apart, without direction controls of its own. Drawn in one run with Hebrew, a
 * number and the ending behind it would change places: "xlsx.2026".
 */
export function piecesOfFileName(text: string): readonly NamePiece[] {
  const plain = withoutBidiControls(text);
  const pieces: NamePiece[] = [];
  let done = 0;
  for (const { 1: before = '', 2: last = '', index } of plain.matchAll(lastPart)) {
    const start = index + before.length;
    pieces.push({ text: plain.slice(done, start), isLast: false }, { text: last, isLast: true });
    done = start + last.length;
  }
  return done === plain.length ? pieces : [...pieces, { text: plain.slice(done), isLast: false }];
}

/** What goes into a sentence: plain numbers as they are, all else isolated. */
export function isolateValue(value: string): string {
  if (/^[\d.,]*%?$/.test(value)) return value;
  // A list of names that are isolated one by one already.
  if (value.includes(firstStrongIsolate) && isolatedPieces.test(value)) return value;
  return isolate(value);
}
