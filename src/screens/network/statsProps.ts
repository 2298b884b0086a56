import type { Figures } from '../../core/network/figures.ts';

/** What figures of the whole network are shown from. */
export interface StatsProps {
  readonly figures: Figures;
  /** The same network with the backbone where `figures` are without it, and the other way round; null without a backbone. */
  readonly other: Figures | null;
  readonly isWithout: boolean;
  /** Whether there is enough for more than counts. */
  readonly isEnough: boolean;
}
