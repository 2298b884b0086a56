/** The stages of engagement, from a name on a list to a leader, and the two ways of standing aside. */
export type Stage =
  | 'identified'
  | 'acquainted'
  | 'inDialogue'
  | 'interested'
  | 'committed'
  | 'active'
  | 'leading'
  | 'declined'
  | 'dormant';

/** The ladder, lowest first. */
export const ladder: readonly Stage[] = [
  'identified',
  'acquainted',
  'inDialogue',
  'interested',
  'committed',
  'active',
  'leading',
];

export const stages: readonly Stage[] = [...ladder, 'declined', 'dormant'];

export function isStage(text: string): text is Stage {
  return (stages as readonly string[]).includes(text);
}

/** Whether `stage` is `from` or higher on the ladder. Declined, dormant and unknown are never engaged. */
export function isEngaged(stage: Stage | null, from: Stage): boolean {
  if (stage === null) return false;
  const step = ladder.indexOf(stage);
  return step >= 0 && step >= ladder.indexOf(from);
}
