/** One breach of a rule of the house. */
export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly detail: string;
}

/** One line for each, as a failing test shows them. */
export function inWords(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ rule, file, detail }) => `${rule}: ${file} (${detail})`);
}
