import type { Stage } from '../../model/stage.ts';

/**
 * How full a mark is: engagement, drawn. `plain` is for a field map that records no stages at all, `coming` for whoever is not
 * engaged and is drawn as if it were.
 */
export type FillState = 'ghost' | 'hollow' | 'half' | 'full' | 'leading' | 'plain' | 'coming';

/** In the order of a legend. */
export const fillStates: readonly FillState[] = ['ghost', 'hollow', 'half', 'full', 'leading'];

export function fillState(stage: Stage | null): FillState {
  switch (stage) {
    case 'leading':
      return 'leading';
    case 'active':
      return 'full';
    case 'committed':
      return 'half';
    case 'inDialogue':
    case 'interested':
      return 'hollow';
    case 'identified':
    case 'acquainted':
    case 'declined':
    case 'dormant':
    case null:
      return 'ghost';
  }
}

/**
 * How the marks of a field map are filled, wherever they are drawn: where no organisation has a stage, all are plain;
 * where one has, those without look like the early stages.
 */
export function fillsOf(stages: readonly (Stage | null)[]): (stage: Stage | null) => FillState {
  return stages.every((stage) => stage === null) ? () => 'plain' : fillState;
}

/** The stages that an entry of the legend stands for, so that it can filter: the full mark speaks for the leading too. */
export function stagesOf(fill: FillState): readonly (Stage | null)[] {
  switch (fill) {
    case 'leading':
      return ['leading'];
    case 'full':
      return ['active', 'leading'];
    case 'half':
      return ['committed'];
    case 'hollow':
      return ['inDialogue', 'interested'];
    case 'ghost':
      return ['identified', 'acquainted', 'declined', 'dormant', null];
    case 'plain':
    case 'coming':
      return [];
  }
}
