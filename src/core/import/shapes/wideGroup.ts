import { foldText } from '../fold.ts';
import { groupsOf } from '../titleRows.ts';
import { isOpenEnd } from './surveyTitles.ts';

type Cells = readonly string[];

/**
 * Whether `upper` holds a question that lies over several columns, which `lower` names, with nothing else below single titles. What
 * lies over all of them is a heading.
 */
export function isWideGroup(upper: Cells, lower: Cells): boolean {
  const groups = groupsOf(upper, Math.max(upper.length, lower.length));
  const wide = groups.filter(({ from, to }) => filled(lower, from, to).length > 1);
  const isUnder = (index: number) => wide.some(({ from, to }) => index >= from && index < to);
  return (
    wide.length > 0 &&
    [upper, lower].some((cells) => cells.some((cell, index) => cell.trim() !== '' && !isUnder(index))) &&
    wide.every(({ from, to }) => new Set(filled(lower, from, to)).size === filled(lower, from, to).length) &&
    groups.every(({ text, from, to }) => {
      const [below = ''] = filled(lower, from, to);
      return to - from > 1 || below === '' || isOpenEnd(below) || below === foldText(text);
    })
  );
}

function filled(cells: Cells, from: number, to: number): readonly string[] {
  return cells
    .slice(from, to)
    .map(foldText)
    .filter((text) => text !== '');
}
