import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { usePointed } from '../../../app/hooks.ts';
import type { CrossLayout } from '../../../core/coverage/crossTable.ts';
import type { GridPlace } from '../../parts/table/gridMove.ts';
import type { Matrix } from './matrixModel.ts';
import { placeOfTarget } from './placeOfTarget.ts';

/** Where the matrix shows the target that was opened; it comes into sight if the matrix is, and the focus stays where it is. */
export function usePointedPlace(
  table: RefObject<HTMLTableElement | null>,
  matrix: Matrix,
  layout: CrossLayout,
): GridPlace | null {
  const pointed = usePointed();
  const place = useMemo(
    () => (pointed === null ? null : placeOfTarget(matrix, layout, pointed)),
    [pointed, matrix, layout],
  );
  useLayoutEffect(() => {
    if (place === null) return;
    // Where the matrix is out of sight, as on a phone, whoever opens a target is not taken away from it.
    const { top = 0, bottom = 0 } = table.current?.getBoundingClientRect() ?? {};
    if (bottom < 0 || top > window.innerHeight) return;
    const cell = table.current?.querySelector(`[data-place="${place.row},${place.column}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [table, place]);
  return place;
}
