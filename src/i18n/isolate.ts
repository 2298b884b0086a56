const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const isolatedPieces = /^(?:[^\u2066-\u2069]|\u2068[^\u2066-\u2069]*\u2069)*$/;

/** Text of a person, kept from reordering the sentence around it: own direction controls out, FSI…PDI around. */
export function isolate(text: string): string {
  return `${firstStrongIsolate}${withoutBidiControls(text)}${popIsolate}`;
}

export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}

/** What goes into a sentence: plain numbers as they are, all else isolated. */
export function isolateValue(value: string): string {
  if (/^[\d.,]*%?$/.test(value)) return value;
  // A list of names that are isolated one by one already.
  if (value.includes(firstStrongIsolate) && isolatedPieces.test(value)) return value;
  return isolate(value);
}
