import { suggestionsIn } from '../core/import/suggestions.ts';
import type { Issue } from '../core/model/issue.ts';
import { isKnownSector } from '../core/model/sector.ts';
import { isStage } from '../core/model/stage.ts';
import { oneLine } from './oneLine.ts';
import type { Say } from './say.ts';

const textsOnPage = 10;

/** What each text of one kind may be meant for, once a text; none where nothing is near. */
export function suggestionLines(kind: readonly Issue[], say: Say): readonly string[] {
  const meant = new Map<string, string>();
  for (const issue of kind) {
    const suggestion = suggestionText(issue, say);
    if (issue.found !== null && suggestion !== null) meant.set(issue.found, suggestion);
  }
  const lines = [...meant].slice(0, textsOnPage).map(([found, suggestion]) => `${oneLine(found)} ${suggestion}`);
  const more = meant.size - lines.length;
  return more > 0 ? [...lines, say('cli:issue.more', { count: more })] : lines;
}

/** `(perhaps: Business)`; null where nothing is near what was found. */
export function suggestionText(issue: Issue, say: Say): string | null {
  const words = suggestionsIn(issue).map((meaning) => {
    if (issue.code === 'unknownSector' && isKnownSector(meaning)) return say(`terms:sector.${meaning}`);
    return issue.code === 'unknownStage' && isStage(meaning) ? say(`terms:stage.${meaning}`) : meaning;
  });
  return words.length === 0 ? null : say('cli:issue.perhaps', { names: words.join(' | ') });
}
