import type { OrganizationId } from '../core/model/ids.ts';
import { type Direction, nextInDirection } from '../core/view/nextInDirection.ts';
import type { Scene } from '../core/view/scene.ts';
import type { FieldView } from './fieldView.ts';

/** What a key asks of the map; null for keys that are not the map's. */
export type MapKey =
  | { readonly kind: 'move'; readonly to: OrganizationId }
  | { readonly kind: 'select'; readonly id: OrganizationId }
  | { readonly kind: 'leave' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' };

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const step = 1.3;

/** Arrows walk over the map as it is seen, Enter selects, Escape leaves, + − 0 change the view. */
export function mapKey(key: string, view: FieldView, at: OrganizationId | null): MapKey | null {
  const direction = directions[key];
  if (direction !== undefined) {
    const to =
      at === null ? startOf(view.scene) : nextInDirection(view.places(), at, direction, partnersOf(view.scene, at));
    return to === null ? null : { kind: 'move', to };
  }
  switch (key) {
    case 'Home': {
      const to = startOf(view.scene);
      return to === null ? null : { kind: 'move', to };
    }
    case 'Enter':
    case ' ':
      return at === null ? null : { kind: 'select', id: at };
    case 'Escape':
      return { kind: 'leave' };
    case '+':
    case '=':
      return { kind: 'zoom', factor: step };
    case '-':
      return { kind: 'zoom', factor: 1 / step };
    case '0':
      return { kind: 'fit' };
    default:
      return null;
  }
}

/** Where the keyboard enters the map: at the one with most ties. */
export function startOf(scene: Scene): OrganizationId | null {
  const shown = scene.nodes.filter((node) => node.visible);
  return (
    shown.reduce((best, node) => (best === null || node.ties > best.ties ? node : best), shown[0] ?? null)?.id ?? null
  );
}

function partnersOf(scene: Scene, id: OrganizationId): ReadonlySet<OrganizationId> {
  const partners = new Set<OrganizationId>();
  for (const tie of scene.ties) {
    const a = scene.nodes[tie.a]?.id;
    const b = scene.nodes[tie.b]?.id;
    if (a === id && b !== undefined) partners.add(b);
    if (b === id && a !== undefined) partners.add(a);
  }
  return partners;
}
