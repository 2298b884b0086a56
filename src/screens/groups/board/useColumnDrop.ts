import { type RefObject, useEffect } from 'react';
import type { RowPlace } from './boardContext.ts';

/** What is carried between the columns of the board. */
export const carriedType = 'sadeh-seat';

export function writeCarried(place: RowPlace): Record<string, string> {
  return { [carriedType]: JSON.stringify(place) };
}

export function readCarried(text: string): RowPlace | null {
  if (text === '') return null;
  return JSON.parse(text) as RowPlace;
}

/** The list of a column takes what is dropped on it; this takes what is dropped on the rest of the column. */
export function useColumnDrop(column: RefObject<HTMLElement | null>, onCarried: (from: RowPlace) => void): void {
  useEffect(() => {
    const element = column.current;
    if (element === null) return;
    const isOurs = ({ dataTransfer, target }: DragEvent) => {
      const isInList = target instanceof Element && target.closest('.seat-list') !== null;
      return !isInList && (dataTransfer?.types.includes(carriedType) ?? false);
    };
    const over = (event: DragEvent) => {
      if (!isOurs(event)) {
        delete element.dataset.over;
        return;
      }
      event.preventDefault();
      element.dataset.over = 'true';
    };
    const leave = (event: DragEvent) => {
      const isInside = event.relatedTarget instanceof Node && element.contains(event.relatedTarget);
      if (!isInside) delete element.dataset.over;
    };
    const drop = (event: DragEvent) => {
      delete element.dataset.over;
      if (!isOurs(event)) return;
      event.preventDefault();
      const from = readCarried(event.dataTransfer?.getData(carriedType) ?? '');
      if (from !== null) onCarried(from);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, [column, onCarried]);
}
