import { type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollToRow } from './rowWindow.ts';
import { headHeight, rowHeight } from './tableSize.ts';

/**
 * Goes back to the top when other rows are shown or their order changes, and brings the selected row into sight when it was
 * chosen elsewhere. `selectedRow` is its index, or −1.
 */
export function useTableScroll(
  scroller: RefObject<HTMLDivElement | null>,
  shownKey: string,
  selected: string | null,
  selectedRow: number,
): void {
  const shown = useRef(shownKey);
  useLayoutEffect(() => {
    if (shown.current !== shownKey && scroller.current !== null) scroller.current.scrollTop = 0;
    shown.current = shownKey;
  }, [shownKey, scroller]);

  const sought = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (sought.current === selected || element === null || selectedRow < 0) return;
    sought.current = selected;
    const view = { scrollTop: element.scrollTop, height: element.clientHeight - headHeight };
    const scrollTop = scrollToRow(selectedRow, rowHeight, view);
    if (scrollTop !== null) element.scrollTop = scrollTop;
  }, [scroller, selected, selectedRow]);
}
