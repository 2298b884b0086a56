import type { Counted, TargetCell } from '../../model/target.ts';

/** A gap that no listed organisation can close: somebody new has to be looked for. */
export interface WantedCell extends TargetCell {
  readonly counted: Counted;
  /** How many are still missing when everybody who could be approached has come. */
  readonly shortfall: number;
}
