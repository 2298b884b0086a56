import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Insets } from '../../core/view/arrange.ts';
import type { Rect } from '../../core/view/rect.ts';

export interface Panels {
  /** What panels take from each side of the map, in px. */
  readonly insets: Insets;
  /** Where names may not go, in px of the map. */
  readonly reserved: readonly Rect[];
}

const margin = 12;
const footShare = 0.75;
const coverShare = 0.55;
const cornerShare = 0.08;
const none: Panels = { insets: { top: margin, right: margin, bottom: margin, left: margin }, reserved: [] };

/**
 * What floats over the map: every element inside `stage` with `data-map-panel`, which is `side` (takes from the left or
 * right, or from below where it is nearly as wide as the map), `foot` (takes from below), `head` (from above) or `corner` (takes only its own
 * place). Measured again when anything of it changes.
 */
export function usePanels(stage: RefObject<HTMLElement | null>, ...changes: readonly unknown[]): Panels {
  const [panels, setPanels] = useState(none);
  useLayoutEffect(() => {
    const box = stage.current;
    if (box === null) return;
    const measure = () => {
      const found = measured(box);
      setPanels((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    for (const panel of box.querySelectorAll('[data-map-panel]')) watch.observe(panel);
    return () => watch.disconnect();
  }, [stage, ...changes]);
  return panels;
}

function measured(stage: HTMLElement): Panels {
  // In a low window the stage holds panels that stand under the map, and is larger than it.
  const whole = (stage.querySelector('.field-canvas') ?? stage).getBoundingClientRect();
  const insets = { top: margin, right: margin, bottom: margin, left: margin };
  const reserved: Rect[] = [];
  for (const panel of stage.querySelectorAll<HTMLElement>('[data-map-panel]')) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.top >= whole.bottom) continue;
    reserved.push({
      left: box.left - whole.left - 6,
      top: box.top - whole.top - 6,
      right: box.right - whole.left + 6,
      bottom: box.bottom - whole.top + 6,
    });
    const atRight = box.left + box.right > whole.left + whole.right;
    if (panel.dataset.mapPanel === 'corner') {
      // Nobody stands under the buttons of a wide map; a narrow one has no room to spare.
      if (box.width > whole.width * cornerShare) continue;
    } else if (panel.dataset.mapPanel === 'head') {
      insets.top = Math.max(insets.top, box.bottom - whole.top);
      continue;
    } else if (box.width > whole.width * footShare || panel.dataset.mapPanel === 'foot') {
      // What covers most of the map is looked at instead of it, for a while: the map stays as it is.
      if (box.height < whole.height * coverShare) insets.bottom = Math.max(insets.bottom, whole.bottom - box.top);
      continue;
    }
    if (atRight) insets.right = Math.max(insets.right, whole.right - box.left);
    else insets.left = Math.max(insets.left, box.right - whole.left);
  }
  return { insets, reserved };
}
