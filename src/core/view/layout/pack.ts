import type { Box } from './points.ts';

/** Space between two packed blocks, in map units. */
const blockGap = 56;

/**
 * Where the small blocks go beside a main one: in columns to its right, filled from the top, no column higher than the main
 * block (or than the blocks want for a pleasant shape when there is no main one). Returns the top left corner of each.
 */
export function packBeside(
  main: Box,
  blocks: readonly { readonly width: number; readonly height: number }[],
): readonly {
  readonly x: number;
  readonly y: number;
}[] {
  const area = blocks.reduce((sum, block) => sum + (block.width + blockGap) * (block.height + blockGap), 0);
  const tallest = blocks.reduce((most, block) => Math.max(most, block.height), 0);
  const height = Math.max(main.bottom - main.top, Math.sqrt(area / 1.5), tallest);
  const corners: { x: number; y: number }[] = [];
  let x = main.right + blockGap;
  let y = main.top;
  let columnWidth = 0;
  for (const block of blocks) {
    if (y > main.top && y + block.height > main.top + height) {
      x += columnWidth + blockGap;
      y = main.top;
      columnWidth = 0;
    }
    corners.push({ x, y });
    y += block.height + blockGap;
    columnWidth = Math.max(columnWidth, block.width);
  }
  return corners;
}
