import type { WrittenCell } from '../../core/coverage/targets/readTargets.ts';

/** What a target is called in an answer: the parts of its cell that are not blank, as written. */
export function targetText({ sector, topic, region, population }: WrittenCell): string {
  return [sector, topic, region, population].filter((part) => part !== '').join(' · ');
}

/** The same part by part; null is any. */
export function targetParts({ sector, topic, region, population }: WrittenCell) {
  return { sector: sector || null, topic: topic || null, region: region || null, population: population || null };
}
