import { useEffect, useRef, useState } from 'react';

/**
 * From a list to the detail that it opens, and back: choosing brings the detail into view with the focus on it, so that the next
 * press of Tab is its first control. `isThere`: whether what was chosen is still there; once it is settled, the focus that was in it
 * goes to what is shown in its place.
 */
export function useDetail(open: (key: string | null) => void, isThere: boolean) {
  const list = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (chosen > 0) goTo(panel.current);
  }, [chosen]);
  useEffect(() => {
    if (!isThere && document.activeElement === document.body) goTo(panel.current);
  }, [isThere]);
  return {
    list,
    panel,
    choose(key: string | null) {
      open(key);
      setChosen((count) => count + 1);
    },
    goBack() {
      const current = list.current?.querySelector<HTMLElement>('[aria-current]') ?? null;
      current?.focus({ preventScroll: true });
      current?.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** Scrolls the step alone, and only where the head of the detail is out of sight: the page around it must stay where it is. */
function goTo(panel: HTMLElement | null): void {
  const box = panel?.closest('.import-scroll');
  if (panel === null || !box) return;
  panel.focus({ preventScroll: true });
  const { top, height } = box.getBoundingClientRect();
  const below = panel.getBoundingClientRect().top - top;
  if (below < 0 || below > height / 2) box.scrollTop += below - 16;
}
