const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text of a person, kept from reordering the sentence around it: own direction controls out, FSI…PDI around. */
export function isolate(text: string): string {
  return `${firstStrongIsolate}${withoutBidiControls(text)}${popIsolate}`;
}

export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}

/** What goes into a sentence: plain numbers as they are, all else isolated. */
export function isolateValue(value: string): string {
  return /^[\d.,]*%?$/.test(value) ? value : isolate(value);
}
