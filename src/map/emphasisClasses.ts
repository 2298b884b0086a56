import type { Core, SingularElementReturnValue } from 'cytoscape';
import { type Emphasis, nodesInLight, tieInLight } from '../core/view/emphasis.ts';
import type { Scene, SceneTie } from '../core/view/scene.ts';
import { manyTies, tieElementId } from './elements.ts';

/** The classes that each element has by its id; kept so that a change touches those that change and no others. */
export type AppliedClasses = Map<string, string>;

/**
 * Gives marks and ties the classes that the emphasis asks for. On a map of many ties pointing changes nothing here: its
 * partners are lit up above the map.
 */
export function applyEmphasis(
  core: Core,
  scene: Scene,
  emphasis: Emphasis,
  near: boolean,
  applied: AppliedClasses,
): void {
  const many = scene.ties.length > manyTies;
  const shown = many ? { ...emphasis, hovered: null } : emphasis;
  const lit = nodesInLight(scene, shown);
  const set = (id: string, classes: string) => {
    if ((applied.get(id) ?? '') === classes) return;
    applied.set(id, classes);
    (core.getElementById(id) as SingularElementReturnValue).classes(classes);
  };
  core.batch(() => {
    scene.nodes.forEach((node, index) => {
      const dimmed = lit !== null && !lit.has(index) ? 'dimmed' : '';
      set(node.id, node.id === shown.selected ? `selected ${dimmed}` : dimmed);
    });
    for (const tie of scene.ties) set(tieElementId(tie), tieClasses(tie, scene, shown, near && !many));
  });
}

const lightClasses = { lit: 'lit arrows', resting: '', dimmed: 'dimmed' } as const;

function tieClasses(tie: SceneTie, scene: Scene, emphasis: Emphasis, near: boolean): string {
  const a = scene.nodes[tie.a]?.id;
  const b = scene.nodes[tie.b]?.id;
  const { hovered, pointedOut, selected } = emphasis;
  if (a === undefined || b === undefined) return '';
  if (hovered !== null) return a === hovered || b === hovered ? 'lit arrows' : 'dimmed';
  if (pointedOut !== null) return lightClasses[tieInLight(a, b, emphasis)];
  if (selected !== null && (a === selected || b === selected)) return 'own arrows';
  return near ? 'arrows' : '';
}
