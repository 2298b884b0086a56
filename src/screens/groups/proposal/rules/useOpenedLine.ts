import { type KeyboardEvent, useRef } from 'react';

/** A line that opens in place of the button that asks for it: Escape closes it, and the focus goes back to the button. */
export function useOpenedLine(close: () => void) {
  const place = useRef<HTMLDivElement>(null);
  const back = () => {
    close();
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('.proposal-add-one')?.focus());
  };
  const onKeyDownCapture = ({ key }: KeyboardEvent) => {
    // Where its list is open, Escape closes the list.
    if (key === 'Escape' && place.current?.querySelector('[aria-expanded="true"]') === null) back();
  };
  return { place, back, onKeyDownCapture };
}
