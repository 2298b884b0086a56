/** A value as the answer of `--json`. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
