const inBrackets = /^(.*\S)\s*\[([^[\]]+)\]\s*$/s;

/**
 * The organisation that each title of a matrix names. Forms repeat one question over all columns, with the organisation in brackets:
 * `How often do you meet? [Alon]`.
 */
export function rosterLabels(titles: readonly string[]): readonly string[] {
  const parts = titles.map((title) => inBrackets.exec(title));
  const questions = new Map<string, number>();
  for (const part of parts) {
    const question = part?.[1] ?? '';
    questions.set(question, (questions.get(question) ?? 0) + 1);
  }
  return titles.map((title, index) => {
    const [, question = '', label = ''] = parts[index] ?? [];
    return label !== '' && (questions.get(question) ?? 0) > 1 ? label.trim() : title;
  });
}
