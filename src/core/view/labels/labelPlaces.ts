import { type Rect, shifted } from '../rect.ts';
import type { LabelSubject, PlacedLabel } from './placedLabel.ts';

export interface LabelPlace {
  readonly align: PlacedLabel['align'];
  /** Where the aligned side is. */
  readonly x: number;
  readonly top: number;
  readonly box: Rect;
  readonly leader: PlacedLabel['leader'];
}

const gap = 4;

/** The ten places beside a mark, best first: below, above, right, left, the four corners, then farther below and above. */
export function placesBeside(subject: LabelSubject, width: number, height: number): readonly LabelPlace[] {
  const reach = subject.reach;
  const corner = reach * 0.8 + gap;
  const side = reach * 1.1 + gap + 2;
  const places: readonly (readonly [PlacedLabel['align'], number, number])[] = [
    ['center', 0, reach + gap],
    ['center', 0, -reach - gap - height],
    ['left', side, -height / 2],
    ['right', -side, -height / 2],
    ['left', corner, reach * 0.5],
    ['right', -corner, reach * 0.5],
    ['left', corner, -reach * 0.5 - height],
    ['right', -corner, -reach * 0.5 - height],
    ['center', 0, reach + gap + 7],
    ['center', 0, -reach - gap - height - 7],
  ];
  return places.map(([align, dx, dy]) => {
    const x = subject.x + dx;
    const top = subject.y + dy;
    return { align, x, top, box: boxOf(align, x, top, width, height), leader: null };
  });
}

/** Distances from mark to label: for everyone, for the central, whose names are looked for, and for those who must have one. */
const near = [8, 15, 24, 34, 46];
const forCentral = [60, 76];
const forAlways = [94, 114, 136, 160];
const centralSize = 13;

/** Places apart from the mark in 24 directions or more, the nearest first, downwards before upwards. */
export function* placesApart(subject: LabelSubject, width: number, height: number): Generator<LabelPlace> {
  const halfWidth = width / 2 + 3;
  const halfHeight = height / 2 + 1;
  const directions = subject.always ? 96 : 24;
  for (const distance of distancesFor(subject)) {
    for (let step = 0; step < directions; step++) {
      const turn = (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * ((2 * Math.PI) / directions) + Math.PI / 2;
      const ux = Math.cos(turn);
      const uy = Math.sin(turn);
      const inside = Math.min(halfWidth / Math.max(1e-9, Math.abs(ux)), halfHeight / Math.max(1e-9, Math.abs(uy)));
      const x = subject.x + ux * (subject.reach + distance + inside);
      const y = subject.y + uy * (subject.reach + distance + inside);
      const top = y - height / 2;
      yield {
        align: 'center',
        x,
        top,
        box: boxOf('center', x, top, width, height),
        leader: [
          subject.x + ux * (subject.reach + 1),
          subject.y + uy * (subject.reach + 1),
          x - ux * inside,
          y - uy * inside,
        ],
      };
    }
  }
}

function distancesFor(subject: LabelSubject): readonly number[] {
  const central = subject.size < centralSize ? [] : forCentral;
  return subject.always ? [...near, ...forCentral, ...forAlways] : [...near, ...central];
}

function boxOf(align: PlacedLabel['align'], x: number, top: number, width: number, height: number): Rect {
  const box = { left: -3, top: top - 1, right: width + 3, bottom: top + height + 1 };
  if (align === 'left') return shifted(box, x, 0);
  return shifted(box, align === 'right' ? x - width : x - width / 2, 0);
}
