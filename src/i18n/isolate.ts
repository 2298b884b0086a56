const firstStrongIsolate = '\u2068';
const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const isolatedPieces = /^(?:[^\u2066-\u2069]|\u2068(?:[^\u2066-\u2069]|\u2066[^\u2066-\u2069]*\u2069)*\u2069)*$/;

/** The ending of a file that is taken in, handed out or spoken of: last, or before the sheet that the file holds. */
const fileEnding =
  /(?<=[^.])\.(?:sadeh\.json|json|csv|tsv|tab|txt|xlsx|xlsm|xltx|xlsb|xls|ods|numbers|gsheet|graphml|gexf|gml|net|xml|html?|pdf|docx?|pptx?|rtf|zip|gz|png|jpe?g|gif|svg|webp)(?=$| › )/gi;

/** Text of a person, kept from reordering the sentence around it: own direction controls out, FSI…PDI around. */
export function isolate(text: string): string {
  const pieces = piecesOfFileName(text).map(({ text: piece, isEnding }) =>
    isEnding ? `${leftToRightIsolate}${piece}${popIsolate}` : piece,
  );
  return `${firstStrongIsolate}${pieces.join('')}${popIsolate}`;
}

export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}

/** A part of a name; an ending is written from left to right. */
export interface NamePiece {
  readonly text: string;
  readonly isEnding: boolean;
}

/**
 * A name with the endings of files in it apart, without direction controls of its own. Drawn in one run, the ending of a Hebrew
 * name that closes with a number would come before that number: "xlsx.2026".
 */
export function piecesOfFileName(text: string): readonly NamePiece[] {
  const plain = withoutBidiControls(text);
  const pieces: NamePiece[] = [];
  let done = 0;
  for (const { 0: ending, index } of plain.matchAll(fileEnding)) {
    pieces.push({ text: plain.slice(done, index), isEnding: false }, { text: ending, isEnding: true });
    done = index + ending.length;
  }
  return [...pieces, { text: plain.slice(done), isEnding: false }].filter((piece) => piece.text !== '');
}

/** What goes into a sentence: plain numbers as they are, all else isolated. */
export function isolateValue(value: string): string {
  if (/^[\d.,]*%?$/.test(value)) return value;
  // A list of names that are isolated one by one already.
  if (value.includes(firstStrongIsolate) && isolatedPieces.test(value)) return value;
  return isolate(value);
}
