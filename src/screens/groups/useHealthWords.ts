import type { HealthFinding } from '../../core/groups/health/health.ts';
import type { HealthWords } from '../../core/view/groups/healthWording.ts';
import { healthWords } from '../../core/view/groups/healthWords.ts';
import { useWording } from '../findings/useWording.ts';

/** What stands out in a group, in the words of the screen's language. */
export function useHealthWords(): (finding: HealthFinding) => HealthWords {
  const wording = useWording();
  return (finding) => healthWords(finding, wording);
}
