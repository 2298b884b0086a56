import type { Position } from '../model/fieldMap.ts';
import type { Scene } from './scene.ts';

/** Between what stands above and the next row, in map units: an outline and its caption. */
const rowGap = 135;
const columnGap = 90;
/** Apart from each other in the rows of those without ties. */
const cell = { across: 110, down: 80 } as const;

interface Block {
  readonly width: number;
  readonly height: number;
  /** From the block's left top corner, by place in `scene.nodes`. */
  readonly members: readonly (readonly [index: number, x: number, y: number])[];
}

/**
 * Places for a narrow screen, in the order of `scene.nodes` and in map units: the largest component where it is, every
 * other group as it is but in rows below, those without ties in rows at the foot; who is imagined goes with whom it stands beside.
 */
export function stackBelow(scene: Scene): readonly Position[] {
  const places = scene.nodes.map((node) => node.position);
  const main = blockOf(places, scene.main);
  const left = Math.min(...scene.main.map((index) => places[index]?.x ?? 0));
  const top = Math.min(...scene.main.map((index) => places[index]?.y ?? 0));
  const width = Math.max(main.width, 3 * cell.across);
  const blocks = scene.groups.map((group) => blockOf(places, group.members));
  const standsAlone = scene.isolates.length < scene.listed;
  const rows = [...inRows(blocks, width)];
  if (scene.isolates.length > 0 && standsAlone) rows.push([rowsOf(scene.isolates, width)]);
  let foot = top + main.height;
  for (const row of rows) {
    const taken = row.reduce((sum, block) => sum + block.width, 0) + columnGap * (row.length - 1);
    let x = left + (main.width - taken) / 2;
    for (const block of row) {
      for (const [index, dx, dy] of block.members) places[index] = { x: x + dx, y: foot + rowGap + dy };
      x += block.width + columnGap;
    }
    foot += rowGap + Math.max(...row.map((block) => block.height));
  }
  scene.nodes.forEach(({ position, beside }, index) => {
    const [before, now] = beside === null ? [] : [scene.nodes[beside]?.position, places[beside]];
    if (before === undefined || now === undefined) return;
    places[index] = { x: now.x + position.x - before.x, y: now.y + position.y - before.y };
  });
  return places;
}

function blockOf(places: readonly Position[], members: readonly number[]): Block {
  const xs = members.map((index) => places[index]?.x ?? 0);
  const ys = members.map((index) => places[index]?.y ?? 0);
  if (members.length === 0) return { width: 0, height: 0, members: [] };
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return {
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
    members: members.map((index, at) => [index, (xs[at] ?? 0) - left, (ys[at] ?? 0) - top]),
  };
}

function rowsOf(members: readonly number[], width: number): Block {
  const columns = Math.max(1, Math.min(members.length, Math.floor(width / cell.across) + 1));
  return {
    width: (columns - 1) * cell.across,
    height: (Math.ceil(members.length / columns) - 1) * cell.down,
    members: members.map((index, at) => [index, (at % columns) * cell.across, Math.floor(at / columns) * cell.down]),
  };
}

/** As many blocks in a row as fit beside each other, in their order. */
function inRows(blocks: readonly Block[], width: number): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  let free = 0;
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row !== undefined && block.width + columnGap <= free) {
      row.push(block);
      free -= block.width + columnGap;
    } else {
      rows.push([block]);
      free = width - block.width;
    }
  }
  return rows;
}
