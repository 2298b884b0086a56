import type { Command } from '../history.ts';

/** Another draw: chance starts from another number, which the project keeps, so that anybody can repeat what was drawn. */
export function drawAgain(seed: number): Command {
  return {
    name: { key: 'drawAgain', values: { seed: seed + 1 } },
    change(draft) {
      draft.seed = seed + 1;
    },
  };
}
