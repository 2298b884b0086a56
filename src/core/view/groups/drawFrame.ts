import type { Drawn } from './drawing.ts';
import { sizes } from './pictureLayout.ts';
import { looks, markFor, type PicturePlan, write, writeAround } from './picturePlan.ts';

/** The grounds of the cells, the sectors over the columns and the regions beside the rows, with how many seats each has. */
export function drawFrame(plan: PicturePlan): readonly Drawn[] {
  return [...grounds(plan), ...heads(plan), ...sides(plan)];
}

/** A ground under every cell that somebody may sit in. */
function grounds({ layout }: PicturePlan): readonly Drawn[] {
  const columns = layout.columns.filter(({ line }) => !line.isMissing);
  const rows = layout.rows.filter(({ line }) => !line.isMissing);
  return rows.flatMap((row) =>
    columns.map(
      (column): Drawn => ({
        kind: 'box',
        x: column.from,
        y: row.from,
        width: column.length,
        height: row.length,
        radius: 8,
        fill: 'well',
        fillOpacity: 1,
        line: null,
        dashed: false,
      }),
    ),
  );
}

function heads(plan: PicturePlan): readonly Drawn[] {
  const { layout, words, measure } = plan;
  return layout.columns.flatMap(({ line, from, length }): readonly Drawn[] => {
    const x = from + length / 2;
    const place = { x, middle: 48, widest: length - 4 };
    return [
      {
        kind: 'mark',
        mark: markFor(plan, line.value),
        look: line.isMissing ? 'ghost' : 'full',
        x,
        y: 20,
        radius: 14,
      },
      ...writeAround(words.sector(line.value), place, looks.name, measure, 'center'),
      write(words.number(line.seats), x, 80, { ...looks.total, ink: line.isMissing ? 'gap' : 'ink' }, 'center'),
    ];
  });
}

function sides({ layout, words, picture, measure }: PicturePlan): readonly Drawn[] {
  const across = layout.width - sizes.margin - sizes.total / 2 + sizes.gap;
  const rows = layout.rows.flatMap(({ line, from, length }): readonly Drawn[] => {
    const middle = from + length / 2;
    const place = { x: sizes.margin, middle, widest: sizes.label - 14 };
    const look = { ...looks.total, ink: line.isMissing ? 'gap' : 'ink' } as const;
    return [
      ...writeAround(words.region(line.value), place, looks.region, measure),
      write(words.number(line.seats), across, middle + 7, look, 'center'),
    ];
  });
  return [write(words.seats(picture.seats.length), sizes.margin, 80, { ...looks.total, size: 16 }), ...rows];
}
