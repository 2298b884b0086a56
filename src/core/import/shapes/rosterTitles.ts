/** One column of a roster: the question that several columns share, and whom this one asks about. */
export interface RosterTitle {
  readonly question: string;
  readonly name: string;
}

const inBrackets = /^(.*\S)\s*\[([^[\]]+)\]\s*$/s;
/** Between a question and a name: ` - `, `: `, ` / `, `: - `. */
const between = /\s*:\s+(?:[-–—]\s+)?|\s+[-–—]\s+|\s+\/\s+/g;

/**
 * The question and the name in each title, where at least two columns ask the same: `How often? [Alon]`, `How often: Alon`,
 * `How often - Alon`. Null for other titles. Of several places to part a title at, the one that most columns share.
 */
export function rosterTitles(titles: readonly string[]): readonly (RosterTitle | null)[] {
  const parts = titles.map(partsOf);
  const counts = new Map<string, number>();
  for (const all of parts) for (const { question } of all) counts.set(question, (counts.get(question) ?? 0) + 1);
  const countOf = ({ question }: RosterTitle) => counts.get(question) ?? 0;
  return parts.map((all) => {
    const [best] = [...all].sort((a, b) => countOf(b) - countOf(a) || b.question.length - a.question.length);
    return best !== undefined && countOf(best) > 1 ? best : null;
  });
}

function partsOf(title: string): readonly RosterTitle[] {
  const text = title.replace(/\s+/g, ' ').trim();
  const [, question, name] = inBrackets.exec(text) ?? [];
  if (question !== undefined && name !== undefined) return [{ question: question.trim(), name: name.trim() }];
  return [...text.matchAll(between)].flatMap(({ index, 0: { length } }) => {
    const part = { question: text.slice(0, index).trim(), name: text.slice(index + length).trim() };
    return part.question === '' || part.name === '' ? [] : [part];
  });
}

/** The number in `Org 3`, which may be the id of an organisation; null for other names. */
export function numberInName(name: string): string | null {
  return /^(?:org|organi[sz]ation|agency|partner|ארגון|גוף|שותף)\s*#?\s*(\d+)$/i.exec(name.trim())?.[1] ?? null;
}
