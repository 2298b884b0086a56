import type { Issue } from '../model/issue.ts';
import { knownSectors } from '../model/sector.ts';
import { stages } from '../model/stage.ts';
import { nearSectors } from './words/nearSector.ts';
import { nearMeanings } from './words/nearWords.ts';
import { bareStageWord, stageVocabulary } from './words/stageWords.ts';

/** In a column with more different texts than these, no more are looked up. */
const most = 500;

/** A text of unknown meaning with the known words that are almost it, where there are any, as what was expected: `business`. */
export function withNearWords(issues: readonly Issue[]): readonly Issue[] {
  const looked = new Map<string, readonly string[]>();
  return issues.map((issue) => {
    const near = nearFor(issue.code);
    if (near === null || issue.found === null) return issue;
    const key = `${issue.code} ${issue.found}`;
    const meanings = looked.get(key) ?? (looked.size < most ? near(issue.found) : []);
    looked.set(key, meanings);
    return meanings.length === 0 ? issue : { ...issue, expected: meanings.join(', ') };
  });
}

function nearFor(code: string): ((text: string) => readonly string[]) | null {
  if (code === 'unknownSector') return nearSectors;
  return code === 'unknownStage' ? (text) => nearMeanings(bareStageWord(text), stageVocabulary) : null;
}

/**
 * What may be meant by a text that the import could not use, the likeliest first: sectors, stages, or names of organisations. Empty
 * where nothing is near. Nothing of it is applied: a person says so.
 */
export function suggestionsIn({ code, expected }: Issue): readonly string[] {
  if (expected === null) return [];
  switch (code) {
    case 'unknownSector':
      return fewerThan(knownSectors, expected.split(', '));
    case 'unknownStage':
      return fewerThan(stages, expected.split(', '));
    case 'unknownOrganization':
      return expected.split(' | ');
    default:
      return [];
  }
}

/** All that can be said is no suggestion. */
function fewerThan(all: readonly string[], expected: readonly string[]): readonly string[] {
  return expected.length < all.length ? expected : [];
}
