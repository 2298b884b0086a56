import type { IssueRowOf } from '../../core/import/preview/issueRows.ts';
import { suggestionsIn } from '../../core/import/suggestions.ts';
import type { Issue } from '../../core/model/issue.ts';

/** What can be said of one row in particular: what may be meant, what it looks like, or the scale that it leaves. */
export interface AboutRow {
  readonly word: 'likely' | 'alike' | 'expected';
  /** Sectors and stages by their keys, all else as written. */
  readonly texts: readonly string[];
}

const knownWords: readonly string[] = ['unknownSector', 'unknownStage'];

/** Null where nothing is said but what the kind of finding says of all its rows; a whole vocabulary is nothing more either. */
export function aboutRow(issue: Issue): AboutRow | null {
  const { code, expected } = issue;
  if (expected === null) return null;
  if (code === 'severalSectors') return { word: 'likely', texts: expected.split(', ') };
  if (code === 'likelyDuplicate') return { word: 'alike', texts: [expected] };
  if (code === 'outOfScale') return { word: 'expected', texts: [expected] };
  const near = knownWords.includes(code) ? suggestionsIn(issue) : [];
  return near.length === 0 ? null : { word: 'likely', texts: near };
}

export function saysNothingMore({ issue, solved }: Pick<IssueRowOf, 'issue' | 'solved'>): boolean {
  return !solved && aboutRow(issue) === null;
}
