export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Standing {
  readonly x: number;
  readonly y: number;
}

const units: Readonly<Record<Direction, Standing>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Partners are preferred as if they stood this much nearer. */
const partnerShare = 0.55;
const widestAngle = Math.PI / 3;

/**
 * The one that an arrow key goes to from `from`: the nearest within 60° of the direction, partners first among equals; null
 * when nobody stands there. `places` are on the screen, so that keys mean what is seen, in both languages.
 */
export function nextInDirection<Id>(
  places: ReadonlyMap<Id, Standing>,
  from: Id,
  direction: Direction,
  partners: ReadonlySet<Id>,
): Id | null {
  const start = places.get(from);
  if (start === undefined) return null;
  const unit = units[direction];
  let best: Id | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    if (id === from) continue;
    const dx = place.x - start.x;
    const dy = place.y - start.y;
    const distance = Math.hypot(dx, dy);
    const angle = Math.acos(Math.max(-1, Math.min(1, (dx * unit.x + dy * unit.y) / (distance || 1))));
    if (distance === 0 || angle > widestAngle) continue;
    const cost = distance * (1 + angle) * (partners.has(id) ? partnerShare : 1);
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
