import { compareSectors, isKnownSector, type KnownSector, type Sector } from '../../model/sector.ts';
import type { Shape } from './shapes.ts';

/** Names a pair of style properties: `--sector-<token>` for the outline, `--sector-<token>-fill` for the body. */
export type SectorToken = KnownSector | 'other' | 'unknown';

export interface SectorMark {
  readonly shape: Shape;
  readonly token: SectorToken;
}

const knownShapes: Readonly<Record<KnownSector, Shape>> = {
  public: 'square',
  social: 'circle',
  business: 'diamond',
  community: 'triangle',
  philanthropy: 'plus',
  academia: 'hexagon',
};

/** Sectors of the file's own share one colour, the six having used those that can be told apart, and differ by shape. */
const furtherShapes: readonly Shape[] = [
  'parallelogram',
  'pentagon',
  'invertedTriangle',
  'star',
  'trapezoid',
  'hourglass',
];

export const unknownMark: SectorMark = { shape: 'unknown', token: 'unknown' };

/** The mark of every sector that occurs; null stands for "not known". The same set of sectors gives the same marks. */
export function sectorMarks(sectors: Iterable<Sector | null>): ReadonlyMap<Sector | null, SectorMark> {
  const marks = new Map<Sector | null, SectorMark>([[null, unknownMark]]);
  const present = [...new Set(sectors)].filter((sector) => sector !== null).sort(compareSectors);
  let further = 0;
  for (const sector of present) {
    if (isKnownSector(sector)) {
      marks.set(sector, { shape: knownShapes[sector], token: sector });
      continue;
    }
    marks.set(sector, { shape: furtherShapes[further % furtherShapes.length] ?? 'parallelogram', token: 'other' });
    further++;
  }
  return marks;
}
