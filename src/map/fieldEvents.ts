import type { Core } from 'cytoscape';
import type { OrganizationId } from '../core/model/ids.ts';
import type { FieldViewEvents } from './fieldViewParts.ts';

/** From this zoom on ties show their direction. */
const nearFrom = 1.5;

export function isNear(core: Core): boolean {
  return core.zoom() >= nearFrom;
}

interface FieldListeners {
  /** Whether what could be pointed at is on the screen. */
  readonly isThere: () => boolean;
  /** The person moved or zoomed the map. */
  readonly onMoved: () => void;
  /** The map came near or went far. */
  readonly onNear: () => void;
  /** The view changed, by whomever. */
  readonly onViewport: () => void;
}

/** Passes on what a person does to the map. */
export function listen(core: Core, events: FieldViewEvents, on: FieldListeners): void {
  core.on('tap', 'node', (event) => {
    if (on.isThere()) events.onSelect(event.target.id() as OrganizationId);
  });
  core.on('tap', (event) => {
    if (event.target === core) events.onSelect(null);
  });
  core.on('mouseover', 'node', (event) => {
    if (on.isThere()) events.onHover(event.target.id() as OrganizationId);
  });
  core.on('mouseout', 'node', () => events.onHover(null));
  core.on('dragpan scrollzoom pinchzoom', on.onMoved);
  core.on('viewport', on.onViewport);
  let near = false;
  core.on('zoom', () => {
    if (isNear(core) !== near) on.onNear();
    near = isNear(core);
  });
}
