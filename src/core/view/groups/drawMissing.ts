import type { Drawn } from './drawing.ts';
import { type PlacedLine, sizes } from './pictureLayout.ts';
import { looks, type PicturePlan, write, writeAround } from './picturePlan.ts';

/** Sectors and regions without anybody: dashed, with the word, and how many of them are listed. */
export function drawMissing(plan: PicturePlan): readonly Drawn[] {
  const { layout, picture, words } = plan;
  const regions = picture.gathered.map(({ value }) => words.region(value));
  const gathered =
    regions.length === 0 ? [] : [write(words.gathered(regions), sizes.margin, layout.gatheredAt, looks.gap)];
  return [
    ...layout.columns.filter(({ line }) => line.isMissing).flatMap((column) => missingColumn(column, plan)),
    ...layout.rows.filter(({ line }) => line.isMissing).flatMap((row) => missingRow(row, plan)),
    ...gathered,
  ];
}

function missingColumn({ line, from, length }: PlacedLine, { layout, words, measure }: PicturePlan): readonly Drawn[] {
  const [first, last] = [layout.rows[0], layout.rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const height = last.from + last.length - first.from;
  const x = from + length / 2;
  const middle = first.from + height / 2;
  return [
    ...empty(from, first.from, length, height),
    write(words.nobody, x, middle - 3, looks.gap, 'center'),
    ...writeAround(
      words.listed(line.listed),
      { x, middle: middle + 14, widest: length - 12 },
      looks.note,
      measure,
      'center',
    ),
  ];
}

/** A row without anybody, between the columns without anybody: each of those is one piece from top to bottom. */
function missingRow({ line, from, length }: PlacedLine, { layout, words }: PicturePlan): readonly Drawn[] {
  const middle = from + length / 2;
  return runs(layout.columns).flatMap(([first, last], at): readonly Drawn[] => {
    const width = last.from + last.length - first.from;
    const box = empty(first.from, from, width, length);
    if (at > 0) return box;
    const x = first.from + sizes.pad + 2;
    return [
      ...box,
      write(words.nobody, x, middle - 2, looks.gap),
      write(words.listed(line.listed), x, middle + 15, looks.note),
    ];
  });
}

/** The stretches of columns with somebody. */
function runs(columns: readonly PlacedLine[]): readonly (readonly [PlacedLine, PlacedLine])[] {
  const found: (readonly [PlacedLine, PlacedLine])[] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const run = found.at(-1);
    if (column.line.isMissing) return;
    if (run === undefined || before === undefined || before.line.isMissing) found.push([column, column]);
    else found[found.length - 1] = [run[0], column];
  });
  return found;
}

function empty(x: number, y: number, width: number, height: number): readonly Drawn[] {
  const box = { kind: 'box', x, y, width, height, radius: 8, fillOpacity: 1, line: null, dashed: false } as const;
  return [
    { ...box, fill: 'surface' },
    { ...box, fill: 'gap', fillOpacity: 0.05, line: 'gap', dashed: true },
  ];
}
