import { isKnownSector } from '../../core/model/sector.ts';
import { oneLine } from '../oneLine.ts';
import type { Say } from '../say.ts';

const undefinedShown = '–';

/** Two significant digits; `–` where there is none. */
export function numberText(value: number | null): string {
  return value === null ? undefinedShown : String(Number(value.toPrecision(2)));
}

/** A sum of weights, without what adding them up leaves in the last digits. */
export function pointsText(points: number): string {
  return String(Number(points.toFixed(6)));
}

/** Whole percent. */
export function percentText(share: number | null): string {
  return share === null ? undefinedShown : `${Math.round(share * 100)}%`;
}

export function sectorText(sector: string, say: Say): string {
  return isKnownSector(sector) ? say(`terms:sector.${sector}`) : oneLine(sector);
}
