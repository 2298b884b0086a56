import { type FocusEvent, useEffect, useRef } from 'react';
import { focusHeading } from '../../parts/focusHeading.ts';

interface Held {
  readonly element: HTMLElement;
  /** Where to go on where it is gone, the nearest first. */
  readonly places: readonly (() => HTMLElement | null | undefined)[];
}

/** Keeps the focus within a proposal: where a newer one takes away what had it, the nearest that stays has it. */
export function useKeptFocus() {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const before = held.current;
    if (before === null) return;
    const isGone = !before.element.isConnected && (activeElement === null || activeElement === document.body);
    if (!isGone && !before.element.matches(':disabled')) return;
    held.current = null;
    const next = before.places.map((place) => place()).find((place) => place?.isConnected);
    if (next === undefined || next === null) focusHeading();
    else next.focus();
  });
  return {
    onFocusCapture: ({ target }: FocusEvent<HTMLElement>) => {
      held.current = { element: target, places: placesNear(target) };
    },
    onBlurCapture: () => {
      held.current = null;
    },
  };
}

function placesNear(element: HTMLElement): Held['places'] {
  const line = element.closest('li');
  const card = element.closest('section');
  return [
    () => (line?.isConnected ? line.querySelector<HTMLElement>('button:not(:disabled)') : null),
    () => (card?.isConnected ? card.querySelector<HTMLElement>('h2[tabindex]') : null),
    () => document.querySelector<HTMLElement>('.proposal-members h2'),
  ];
}
