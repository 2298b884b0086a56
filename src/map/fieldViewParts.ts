import type { OrganizationId } from '../core/model/ids.ts';
import type { Insets } from '../core/view/arrange.ts';
import type { GroundTexts } from '../core/view/grounds.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import type { Rect } from '../core/view/rect.ts';

export interface FieldViewEvents {
  readonly onSelect: (id: OrganizationId | null) => void;
  readonly onHover: (id: OrganizationId | null) => void;
}

export interface FieldViewParts {
  readonly under: HTMLCanvasElement;
  readonly graph: HTMLElement;
  readonly over: HTMLCanvasElement;
}

/** What the screen tells the map besides the scene. Insets and reserved places in px of the map's own box. */
export interface FieldViewSettings {
  readonly insets: Insets;
  readonly reserved: readonly Rect[];
  readonly texts: GroundTexts;
  readonly theme: MapTheme;
  readonly labelScale: number;
}

export function sameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
