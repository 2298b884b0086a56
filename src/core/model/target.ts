import type { Sector } from './sector.ts';

/** What counts towards a target: whoever is on the list, whoever is engaged, or seats on the steering committee. */
export type Counted = 'listed' | 'engaged' | 'seated';

export const countings: readonly Counted[] = ['listed', 'engaged', 'seated'];

/** The organisations that a target, or a wanted profile, is about; null is any. A region is `*` for those that work everywhere. */
export interface TargetCell {
  readonly sector: Sector | null;
  readonly topic: string | null;
  readonly region: string | null;
  readonly population: string | null;
}

export const anyCell: TargetCell = { sector: null, topic: null, region: null, population: null };

/**
 * How many organisations of a cell there should be, as people have set it; nothing is assumed where none is set. A cell has at
 * most one target for each way of counting.
 */
export interface Target extends TargetCell {
  readonly counted: Counted;
  /** Below this there is a gap. A number of organisations, or, where `unit` is `share`, a share from 0 to 1. */
  readonly minimum: number | null;
  readonly ideal: number | null;
  /** A share is of all who are counted alike and meet the rest of the cell, whatever their sector. */
  readonly unit: 'count' | 'share';
  /** How much one organisation short weighs; above 0. */
  readonly weight: number;
  readonly setBy: string | null;
  readonly reason: string | null;
  /** The day on which it was set, `2026-11-12`; null where nobody said. */
  readonly setOn: string | null;
}

/** One text for one cell and way of counting: what a target is known by. */
export function targetKey({
  sector,
  topic,
  region,
  population,
  counted,
}: TargetCell & Pick<Target, 'counted'>): string {
  return JSON.stringify([counted, sector, topic, region, population]);
}

/** One text for a cell, however it is counted. */
export function cellKey({ sector, topic, region, population }: TargetCell): string {
  return JSON.stringify([sector, topic, region, population]);
}
