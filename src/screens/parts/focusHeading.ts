/** Moves the focus to the heading of the screen, where what had it is about to go; to the content where a screen has no such heading. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#content h1[tabindex="-1"]');
  (heading ?? document.getElementById('content'))?.focus({ preventScroll: true });
}
