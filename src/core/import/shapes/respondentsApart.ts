import type { OrganizationId } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import type { Nought } from './matrixCells.ts';
import type { MatrixCell } from './matrixDirection.ts';

/**
 * What is to be told where several rows answer for one organisation: for how many that holds, as a note, and about whom they do not
 * agree, with what each says.
 */
export function respondentsApart(
  file: string,
  cells: readonly MatrixCell[],
  noughts: readonly Nought[],
  nameOf: (id: OrganizationId) => string,
): readonly Issue[] {
  const rows = new Map<OrganizationId, Set<number>>();
  const answers = new Map<string, (MatrixCell | Nought)[]>();
  for (const cell of [...cells, ...noughts]) {
    rows.set(cell.source, (rows.get(cell.source) ?? new Set()).add(cell.row));
    const key = JSON.stringify([cell.source, cell.target, cell.question]);
    answers.set(key, [...(answers.get(key) ?? []), cell]);
  }
  const several = [...rows.values()].filter((one) => one.size > 1).length;
  if (several === 0) return [];
  const about = { file, row: null, column: null };
  const differing = [...answers.values()].filter((all) => new Set(all.map(said)).size > 1);
  return [
    { ...about, code: 'severalRespondents', severity: 'note', found: String(several), expected: null },
    ...differing.flatMap((all): readonly Issue[] => {
      const [first] = all;
      if (first === undefined) return [];
      const found = `${nameOf(first.source)} → ${nameOf(first.target)}`;
      const inOrder = [...all].sort((a, b) => a.row - b.row);
      const expected = inOrder.map(({ text }) => text).join(', ');
      return [{ ...about, code: 'respondentsDiffer', severity: 'warning', column: first.question, found, expected }];
    }),
  ];
}

/** `0` where it says that there is no tie. */
function said(cell: MatrixCell | Nought): string {
  return 'mark' in cell ? `${cell.mark.strength ?? ''} ${cell.mark.text ?? ''}` : '0';
}
