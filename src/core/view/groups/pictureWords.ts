import type { TextDirection } from '../labels/textDirection.ts';
import type { PictureSeat } from './pictureSeats.ts';

/** The words of the picture of a group, in the language of the screen. */
export interface PictureWords {
  readonly direction: TextDirection;
  /** `?` is not known. */
  readonly sector: (value: string) => string;
  /** `*` is everywhere, `?` not known. */
  readonly region: (value: string) => string;
  /** "Nobody". */
  readonly nobody: string;
  /** "11 on the list". */
  readonly listed: (count: number) => string;
  readonly seats: (count: number) => string;
  readonly number: (value: number) => string;
  /** What a seat is called; a person may have to stay without a name. */
  readonly nameOf: (seat: PictureSeat) => string;
  /** "Chair · person", or nothing. */
  readonly noteOf: (seat: PictureSeat) => string;
  /** "Nobody from 12 more regions: …". */
  readonly gathered: (regions: readonly string[]) => string;
  /** What the signs mean. */
  readonly legend: Readonly<Record<'seat' | 'again' | 'person' | 'affected' | 'missing', string>>;
}
