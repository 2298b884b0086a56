import { type RefObject, useEffect, useRef } from 'react';
import type { BoardActions, RowPlace } from './boardContext.ts';

/** A menu gives the focus back when it has gone, and the list that was left passes it on: milliseconds. */
const focusAfter = [30, 120, 300];

/** Whether a person has gone on to something outside the board, its menus and the form of a group meanwhile. */
function hasGoneElsewhere(): boolean {
  const { activeElement, body } = document;
  return (
    activeElement !== null &&
    activeElement !== body &&
    activeElement.closest('.groups-board, .groups-actions, .dialog, .seat-menu, .toasts') === null
  );
}

/** Whoever has moved a seat goes on from where it is now; `rows`: what the list shows, in its order. */
export function useFollowed(
  rows: readonly string[],
  followed: RowPlace | null,
  column: string,
  actions: Pick<BoardActions, 'followed'>,
): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  const isHere = followed?.column === column;
  const row = isHere ? followed.row : null;
  const at = row === null ? -1 : rows.indexOf(row);
  useEffect(() => {
    if (!isHere || (row !== null && at < 0)) return;
    const follow = () => {
      const head = frame.current?.querySelector<HTMLElement>('.group-title');
      const target = at < 0 ? head : frame.current?.querySelectorAll<HTMLElement>('.seat')[at];
      if (!target || target.contains(document.activeElement) || hasGoneElsewhere()) return;
      target.focus();
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    const timers = [
      ...focusAfter.map((wait) => setTimeout(follow, wait)),
      setTimeout(actions.followed, Math.max(...focusAfter) + 1),
    ];
    // Whoever does something meanwhile is no longer led.
    const stop = () => actions.followed();
    for (const event of ['keydown', 'pointerdown']) document.addEventListener(event, stop, { capture: true });
    return () => {
      timers.forEach(clearTimeout);
      for (const event of ['keydown', 'pointerdown']) document.removeEventListener(event, stop, { capture: true });
    };
  }, [isHere, row, at, actions]);
  return frame;
}
