import type { Drawn } from './drawing.ts';
import { gutterOf, joinedIn, mostLanes, type PlacedSeat, sizes } from './pictureLayout.ts';
import { looks, markFor, type PicturePlan, write } from './picturePlan.ts';

/** The marks and names of everyone with a seat. */
export function drawSeats(plan: PicturePlan): readonly Drawn[] {
  return plan.layout.cells.flatMap((row) => row.flatMap((cell, at) => seatsOf(cell, at, plan)));
}

function seatsOf(cell: readonly PlacedSeat[], column: number, plan: PicturePlan): readonly Drawn[] {
  const sector = plan.layout.columns[column]?.line.value ?? '?';
  return cell.flatMap((placed) => [...sign(placed, sector, plan), ...named(placed)]);
}

function sign({ seat, isAgain, x, y }: PlacedSeat, sector: string, plan: PicturePlan): readonly Drawn[] {
  const mark = { mark: markFor(plan, sector), look: isAgain ? 'hollow' : 'full', x, y } as const;
  const drawn: Drawn = { ...mark, kind: seat.kind === 'person' ? 'person' : 'mark', radius: sizes.mark * 0.86 };
  if (!seat.affected) return [drawn];
  return [drawn, { kind: 'ring', x, y, radius: sizes.mark + 4, ink: 'ink' }];
}

function named({ lines, note, x, y, isAgain }: PlacedSeat): readonly Drawn[] {
  const from = x + sizes.mark + 8;
  const first = y + 4.7;
  const written = lines.map((line, at) =>
    write(line, from, first + at * sizes.line, isAgain ? looks.again : looks.name),
  );
  if (note === '') return written;
  return [...written, write(note, from, first + lines.length * sizes.line, looks.note)];
}

/** The places of one seat joined: along the edge of its column, from each to the next one down. */
export function drawLinks({ layout, picture }: PicturePlan): readonly Drawn[] {
  return layout.columns.flatMap((column, c) =>
    joinedIn(picture, column.line.value).map((seat, lane): Drawn => {
      const places = layout.cells.flatMap((row) => row[c]?.filter((one) => one.seat === seat) ?? []);
      const gutter = gutterOf(picture, column.line.value);
      const x = column.from + 6 + 6 * (lane % mostLanes);
      const to = column.from + gutter - 1;
      const [top, bottom] = [places[0]?.y ?? 0, places.at(-1)?.y ?? 0];
      const between = places.slice(1, -1).flatMap(({ y }) => [[x, y] as const, [to, y] as const, [x, y] as const]);
      const points = [[to, top] as const, [x, top] as const, ...between, [x, bottom] as const, [to, bottom] as const];
      return { kind: 'line', points, ink: 'quiet', width: 1.25 };
    }),
  );
}
