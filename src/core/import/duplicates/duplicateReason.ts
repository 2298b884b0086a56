/** Why two organisations may be one body. */
export type DuplicateReason =
  /** The same name as written, but for spaces, case and quotation marks. */
  | 'sameName'
  /** The same but for niqqud, accents, final letters, dashes, punctuation, letters that look alike or a usual abbreviation. */
  | 'sameFolded'
  | 'legalForm'
  | 'otherName'
  | 'transposedWords'
  | 'spelling'
  /** The same but for letters that Hebrew joins to a word: `המרכז`, `בלוד`. */
  | 'prefix'
  | 'oneLetter'
  /** The same but for a common word (`Labs`, `ישראל`). */
  | 'genericWord'
  | 'initials';

/** How sure a reason is, 1 being the surest. */
export const scores: Readonly<Record<DuplicateReason, number>> = {
  sameName: 1,
  sameFolded: 0.97,
  legalForm: 0.93,
  otherName: 0.9,
  transposedWords: 0.85,
  spelling: 0.8,
  prefix: 0.75,
  oneLetter: 0.7,
  genericWord: 0.6,
  initials: 0.5,
};
