import type { Drawn } from './drawing.ts';
import { sizes } from './pictureLayout.ts';
import { looks, type PicturePlan, write } from './picturePlan.ts';
import type { PictureWords } from './pictureWords.ts';

type Sign = keyof PictureWords['legend'];

const mark = { shape: 'circle', token: 'unknown' } as const;
const signWidth = 30;
const between = 28;
const height = 24;

/** What the signs that occur mean, in as many lines as they take. */
export function drawLegend(
  { picture, words, layout, measure }: PicturePlan,
  top: number,
): { readonly items: readonly Drawn[]; readonly bottom: number } {
  const right = layout.width - sizes.margin;
  let x: number = sizes.margin;
  let y = top;
  const items = occurring(picture).flatMap((sign): readonly Drawn[] => {
    const text = words.legend[sign];
    const width = signWidth + measure(text, looks.note.size, looks.note.weight);
    if (x > sizes.margin && x + width > right) {
      x = sizes.margin;
      y += height;
    }
    const drawn = [...signOf(sign, x + 10, y), write(text, x + signWidth, y + 4, looks.note)];
    x += width + between;
    return drawn;
  });
  return { items, bottom: y + 12 };
}

function occurring({ seats, rows, columns, gathered }: PicturePlan['picture']): readonly Sign[] {
  const isMissing = gathered.length > 0 || [...rows, ...columns].some((line) => line.isMissing);
  const isAgain = seats.some(({ regions, sectors }) => regions.length > 1 || sectors.length > 1);
  const found: readonly (readonly [Sign, boolean])[] = [
    ['seat', seats.length > 0],
    ['again', isAgain],
    ['person', seats.some(({ kind }) => kind === 'person')],
    ['affected', seats.some(({ affected }) => affected)],
    ['missing', isMissing],
  ];
  return found.filter(([, occurs]) => occurs).map(([sign]) => sign);
}

function signOf(sign: Sign, x: number, y: number): readonly Drawn[] {
  switch (sign) {
    case 'seat':
      return [{ kind: 'mark', mark, look: 'full', x, y, radius: 7 }];
    case 'again':
      return [{ kind: 'mark', mark, look: 'hollow', x, y, radius: 7 }];
    case 'person':
      return [{ kind: 'person', mark, look: 'full', x, y, radius: 7.5 }];
    case 'affected':
      return [
        { kind: 'mark', mark, look: 'full', x, y, radius: 6 },
        { kind: 'ring', x, y, radius: 10, ink: 'ink' },
      ];
    case 'missing':
      return [
        {
          kind: 'box',
          x: x - 11,
          y: y - 8,
          width: 22,
          height: 16,
          radius: 4,
          fill: 'gap',
          fillOpacity: 0.05,
          line: 'gap',
          dashed: true,
        },
      ];
  }
}
