import type { Step } from '../../app/importSession.ts';
import type { ImportPreview } from '../../core/import/preview/importPreview.ts';
import type { QuestionCode } from '../../core/import/reading.ts';

/**
 * The step to which the files lead by themselves: to the first open question, and to where it is shown what words are taken to mean,
 * else straight to the check.
 */
export function stepOfFiles(preview: ImportPreview): Step {
  const { reading, plan } = preview;
  if (reading.refusals.length > 0) return 'read';
  if (stillAsked('read', preview).length > 0) return 'read';
  return stillAsked('match', preview).length > 0 || plan === null || guessesMeanings(preview) ? 'match' : 'check';
}

/** A word that becomes a number or a stage decides figures, and so do commas that part partners: somebody has to have seen it. */
function guessesMeanings({ reading }: ImportPreview): boolean {
  return reading.questions.some(({ code }) => code === 'values' || code === 'split');
}

const ofReading: readonly QuestionCode[] = ['role', 'headerRow', 'encoding', 'readAll'];

/** The files about which a step still asks something without which the next one cannot be opened. */
export function stillAsked(step: Step, { reading }: ImportPreview): readonly string[] {
  if (step !== 'read' && step !== 'match') return [];
  const asked = reading.questions.filter(
    ({ required, code }) => required && (step === 'match' || ofReading.includes(code)),
  );
  return [...new Set(asked.map(({ file }) => file))];
}

/** Whether a step can be opened with what is known so far. */
export function canOpen(step: Step, preview: ImportPreview | null): boolean {
  switch (step) {
    case 'choose':
      return true;
    case 'read':
      return preview !== null;
    case 'match':
      return preview !== null && preview.reading.tables.length > 0 && stillAsked('read', preview).length === 0;
    case 'check':
      return preview !== null && preview.plan !== null;
    case 'result':
      return false;
  }
}
