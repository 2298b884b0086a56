import type { Sector } from '../model/sector.ts';
import type { FillState } from '../view/encoding/fillState.ts';
import type { TieKind } from '../view/encoding/tieKind.ts';
import type { GroundTexts } from '../view/grounds.ts';
import type { TextDirection } from '../view/labels/textDirection.ts';

/** The words of a picture, in the language of the screen that it is taken from. */
export interface PictureTexts extends GroundTexts {
  readonly direction: TextDirection;
  readonly title: string;
  /** How many organisations and ties are shown. */
  readonly counts: string;
  /** When it was taken, and whatever else belongs to the foot. */
  readonly footer: string;
  /** Who could be on the map; empty where nobody said. */
  readonly boundary: string;
  readonly sectorHeading: string;
  readonly fillHeading: string;
  readonly tieHeading: string;
  readonly sector: (sector: Sector | null) => string;
  readonly fill: (fill: FillState) => string;
  readonly tie: (kind: TieKind) => string;
  /** So many further kinds, which share one line. */
  readonly lesserTies: (kinds: number) => string;
  /** Lines that are no records, and what a what-if leaves out. */
  readonly suggested: string;
  readonly tried: string;
  readonly leftOut: string;
}
