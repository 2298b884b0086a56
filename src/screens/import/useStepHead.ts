import { useEffect, useRef } from 'react';

/**
 * Every step begins at its head, wherever the one before was left: scrolled to its top, and with the focus on its heading, which is
 * read out and from which the keyboard goes on. Whoever works elsewhere on the page meanwhile keeps the focus.
 */
export function useStepHead(step: string) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    // In newer browsers scrolling gives a promise, which must not be taken for the effect's end.
    box.current?.scrollTo({ top: 0 });
    const isSame = before.current === step;
    before.current = step;
    const at = document.activeElement;
    const isHere = at === null || at === document.body || at.closest('.import-screen') !== null;
    if (!isSame && isHere) box.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [step]);
  return box;
}
