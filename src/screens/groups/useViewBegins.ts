import { useLayoutEffect, useRef } from 'react';
import type { GroupsView } from '../../app/viewState.ts';
import { focusHeading } from '../parts/focusHeading.ts';

/** Another view begins at its top, and takes the focus where what had it went with the view before. */
export function useViewBegins(view: GroupsView): void {
  const before = useRef(view);
  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    document.getElementById('content')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    // After the choice of views itself, which keeps the focus.
    requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body) focusHeading();
    });
  }, [view]);
}
