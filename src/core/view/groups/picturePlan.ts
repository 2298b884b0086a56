import type { SectorMark } from '../encoding/sectorMarks.ts';
import { textDirection } from '../labels/textDirection.ts';
import type { DrawnText } from './drawing.ts';
import type { GroupPicture } from './groupPicture.ts';
import type { MeasureText, PictureLayout } from './pictureLayout.ts';
import type { PictureWords } from './pictureWords.ts';
import { wrapWhole } from './wrapWhole.ts';

export interface PictureRequest {
  readonly picture: GroupPicture;
  readonly words: PictureWords;
  /** In px; it becomes wider where the columns need more. */
  readonly width: number;
  readonly measure: MeasureText;
  /** The mark of a sector; null is not known. */
  readonly markOf: (sector: string | null) => SectorMark;
}

/** What the parts of the picture are drawn from. */
export interface PicturePlan extends PictureRequest {
  readonly layout: PictureLayout;
}

export type TextLook = Pick<DrawnText, 'size' | 'weight' | 'ink'>;

export const looks = {
  name: { size: 13, weight: 600, ink: 'ink' },
  again: { size: 13, weight: 400, ink: 'quiet' },
  note: { size: 12, weight: 400, ink: 'quiet' },
  region: { size: 14, weight: 600, ink: 'ink' },
  total: { size: 20, weight: 700, ink: 'ink' },
  gap: { size: 13, weight: 600, ink: 'gap' },
} as const satisfies Record<string, TextLook>;

/** A text from its left; a whole picture from right to left is mirrored in the end. */
export function write(
  text: string,
  x: number,
  y: number,
  look: TextLook,
  align: DrawnText['align'] = 'left',
): DrawnText {
  return { kind: 'text', text, x, y, align, direction: textDirection(text), ...look };
}

/** A text in as many lines as it needs, around a middle. */
export function writeAround(
  text: string,
  place: { readonly x: number; readonly middle: number; readonly widest: number },
  look: TextLook,
  measure: MeasureText,
  align: DrawnText['align'] = 'left',
): readonly DrawnText[] {
  const lines = wrapWhole(text, place.widest, (line) => measure(line, look.size, look.weight));
  const height = look.size + 4;
  const first = place.middle - (lines.length * height) / 2 + look.size * 0.98;
  return lines.map((line, at) => write(line, place.x, first + at * height, look, align));
}

export function markFor(plan: Pick<PictureRequest, 'markOf'>, sector: string): SectorMark {
  return plan.markOf(sector === '?' ? null : sector);
}
