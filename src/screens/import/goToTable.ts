import { importSession, type Step } from '../../app/importSession.ts';

/** Brings a table into view on the step that is open, with the focus where its answer is given, else on the table. */
export function goToTable(file: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.import-scroll section[aria-label]')];
  const card = cards.find((one) => one.getAttribute('aria-label') === file);
  if (card === undefined) return;
  card.scrollIntoView({ block: 'nearest' });
  const asked = card.querySelector<HTMLElement>('.open-question button, .read-controls button');
  (asked ?? card).focus({ preventScroll: asked === null });
}

/** Opens a step at one table, once the step stands there and has begun at its head. */
export function openStepAt(step: Step, file: string): void {
  importSession.goTo(step);
  requestAnimationFrame(() => requestAnimationFrame(() => goToTable(file)));
}
