import type { Finding } from './finding.ts';
import { networkWords } from './networkWords.ts';
import { seatWords } from './seatWords.ts';
import type { FindingWords, Wording } from './wording.ts';

/** Puts a finding into sentences that may be read aloud. */
export function findingWords(finding: Finding, wording: Wording): FindingWords {
  switch (finding.code) {
    case 'committee':
    case 'workingGroup':
    case 'doubleLoad':
    case 'notEngaged':
      return seatWords(finding, wording);
    default:
      return networkWords(finding, wording);
  }
}
