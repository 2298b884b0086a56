import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in px, as it changes; 0 before it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(observed.clientWidth)));
    observer.observe(observed);
    setWidth(Math.floor(observed.clientWidth));
    return () => observer.disconnect();
  }, [element]);
  return width;
}
