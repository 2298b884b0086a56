import type { Scene } from './scene.ts';

/**
 * Who stands apart from the largest component, of those that the filter lets through, as places in `scene.nodes`: each group
 * of which two or more are shown, and those without ties.
 */
export function shownApart(scene: Scene): {
  readonly groups: readonly (readonly number[])[];
  readonly isolates: readonly number[];
} {
  const shown = (index: number) => scene.nodes[index]?.visible === true;
  const groups = scene.groups.map(({ members }) => members.filter(shown));
  return { groups: groups.filter((members) => members.length > 1), isolates: scene.isolates.filter(shown) };
}
