import type { HealthFinding } from '../../groups/health/health.ts';
import type { HealthText, HealthWording, HealthWords } from './healthWording.ts';
import { remedyWords } from './remedyWords.ts';
import { seatingWords } from './seatingWords.ts';
import { tieWords } from './tieWords.ts';
import { whoWords } from './whoWords.ts';

/** Puts a finding of a group into words: the same on the screen, on paper and in the terminal. */
export function healthWords(finding: HealthFinding, wording: HealthWording): HealthWords {
  return { ...words(finding, wording), remedies: remedyWords(finding, wording) };
}

function words(finding: HealthFinding, wording: HealthWording): HealthText {
  switch (finding.code) {
    case 'missingSectors':
    case 'allSectors':
    case 'singleSectors':
    case 'notDecided':
    case 'noTopics':
    case 'missingRegions':
    case 'allRegions':
    case 'onlyThrough':
    case 'noAffected':
    case 'oneAffected':
    case 'affectedHere':
      return whoWords(finding, wording);
    case 'overCap':
    case 'severalSeats':
    case 'empty':
    case 'belowSize':
    case 'aboveSize':
    case 'noChair':
    case 'chairGone':
    case 'chairsOfOneSector':
    case 'faultline':
      return seatingWords(finding, wording);
    default:
      return tieWords(finding, wording);
  }
}
