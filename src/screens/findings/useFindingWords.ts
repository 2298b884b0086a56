import type { Finding } from '../../core/view/findings/finding.ts';
import { findingWords } from '../../core/view/findings/findingWords.ts';
import type { FindingWords } from '../../core/view/findings/wording.ts';
import { useWording } from './useWording.ts';

/** Findings in the words of the screen's language. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const wording = useWording();
  return (finding) => findingWords(finding, wording);
}
