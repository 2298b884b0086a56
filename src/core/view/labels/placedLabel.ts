import type { OrganizationId } from '../../model/ids.ts';
import type { Rect } from '../rect.ts';
import type { TextDirection } from './textDirection.ts';

/** A label that has found its place. Coordinates in px of the screen or picture. */
export interface PlacedLabel {
  readonly id: OrganizationId;
  readonly lines: readonly string[];
  readonly direction: TextDirection;
  /** What `x` is to each line: its left end, its middle or its right end, whatever the language. */
  readonly align: 'left' | 'center' | 'right';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lineHeight: number;
  readonly size: number;
  readonly weight: number;
  readonly box: Rect;
  /** A line from the mark to a label that stands apart from it. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

/** One that wants a label. */
export interface LabelSubject {
  readonly id: OrganizationId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the mark with its rings. */
  readonly reach: number;
  readonly size: number;
  readonly weight: number;
  /** May stand apart from its mark, with a leader. */
  readonly mayLead: boolean;
  /** Is drawn under its mark even where no place is free. */
  readonly always: boolean;
}

export interface LabelFrame {
  readonly box: Rect;
  readonly members: ReadonlySet<OrganizationId>;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** All marks that are drawn, labelled or not. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly reach: number }[];
  /** Panels, captions and other places that labels keep clear of. */
  readonly reserved: readonly Rect[];
  /** Frames that hold the labels of their members, and that no other label enters. */
  readonly frames: readonly LabelFrame[];
  readonly most: number;
  readonly widestLine: number;
  /** Labels that stay as they are; their organisations are not placed again. */
  readonly kept: readonly PlacedLabel[];
  readonly measure: (text: string, size: number, weight: number) => number;
}
