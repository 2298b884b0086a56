import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type RowRange, rowsInSight } from './rowWindow.ts';

interface RowWindow {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly range: RowRange;
  readonly onScroll: () => void;
}

/** Follows which rows are in sight of an element that scrolls; `above` is what stays over the rows, in pixels. */
export function useRowWindow(total: number, rowHeight: number, above: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<RowRange>({ start: 0, end: 30 });

  const measure = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const next = rowsInSight(element.scrollTop, element.clientHeight - above, rowHeight, total);
    setRange((now) => (now.start === next.start && now.end === next.end ? now : next));
  }, [total, rowHeight, above]);

  useLayoutEffect(() => {
    measure();
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);

  const end = Math.min(range.end, total);
  return { scroller, range: { start: Math.min(range.start, end), end }, onScroll: measure };
}
