import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/core/groups/groupsOf.ts';
import { sectorMarks, unknownMark } from '../../../../src/core/view/encoding/sectorMarks.ts';
import type { Drawing, Drawn } from '../../../../src/core/view/groups/drawing.ts';
import { drawPicture } from '../../../../src/core/view/groups/drawPicture.ts';
import { expectedOf } from '../../../../src/core/view/groups/expected.ts';
import { groupPicture } from '../../../../src/core/view/groups/groupPicture.ts';
import type { PictureWords } from '../../../../src/core/view/groups/pictureWords.ts';
import { shikmaField } from '../../../support/shikma.ts';

const words: PictureWords = {
  direction: 'ltr',
  sector: (value) => value,
  region: (value) => value,
  nobody: 'Nobody',
  listed: (count) => `${count} listed`,
  seats: (count) => `${count} seats`,
  number: String,
  nameOf: ({ name }) => name,
  noteOf: () => '',
  gathered: (regions) => regions.join(),
  legend: { seat: 'seat', again: 'again', person: 'person', affected: 'affected', missing: 'missing' },
};

function drawn(width: number, direction: PictureWords['direction'] = 'ltr'): Drawing {
  const fieldMap = shikmaField('en');
  const [group] = groupsOf(fieldMap);
  if (group === undefined) throw new Error('no committee');
  const marks = sectorMarks(fieldMap.organizations.map(({ sector }) => sector));
  return drawPicture({
    picture: groupPicture(group, fieldMap, expectedOf(fieldMap, group)),
    words: { ...words, direction },
    width,
    measure: (text, size) => text.length * size * 0.5,
    markOf: (sector) => marks.get(sector) ?? unknownMark,
  });
}

function of<Kind extends Drawn['kind']>({ items }: Drawing, kind: Kind): readonly Extract<Drawn, { kind: Kind }>[] {
  return items.filter((item): item is Extract<Drawn, { kind: Kind }> => item.kind === kind);
}

const texts = (drawing: Drawing) => of(drawing, 'text').map(({ text }) => text);

describe('the picture of the committee', () => {
  const drawing = drawn(1200);

  it('is as wide as it was asked to be, and wider where its columns need more', () => {
    expect(drawing.width).toBeGreaterThan(1190);
    expect(drawing.width).toBeLessThanOrEqual(1204);
    expect(drawn(300).width).toBeGreaterThan(800);
  });

  it('dashes each sector without anybody once, and each such region between the sectors that have somebody', () => {
    const boxes = of(drawing, 'box').filter(({ dashed, height }) => dashed && height > 16);
    expect(boxes.map(({ height }) => height > 200)).toEqual([true, true, true, false, false, false, false]);
    expect(texts(drawing).filter((text) => text === 'Nobody')).toHaveLength(5);
    expect(texts(drawing).filter((text) => text.endsWith(' listed'))).toEqual([
      '11 listed',
      '9 listed',
      '7 listed',
      '8 listed',
      '4 listed',
    ]);
  });

  it('draws a seat full where it stands first and hollow where it stands again, joined by a line', () => {
    const marks = of(drawing, 'mark').filter(({ radius }) => radius > 8 && radius < 12);
    const looks = marks.map(({ look }) => look);
    expect(looks.filter((look) => look === 'full')).toHaveLength(9);
    expect(looks.filter((look) => look === 'hollow')).toHaveLength(3);
    expect(of(drawing, 'line')).toHaveLength(3);
  });

  it('keeps every text and mark within its edges', () => {
    const places = [...of(drawing, 'mark'), ...of(drawing, 'text')];
    expect(places.filter(({ x, y }) => x < 0 || x > drawing.width || y < 0 || y > drawing.height)).toEqual([]);
  });

  it('explains the signs that occur, and no others', () => {
    const signs = Object.keys(words.legend);
    expect(texts(drawing).filter((text) => signs.includes(text))).toEqual(['seat', 'again', 'missing']);
  });

  it('is mirrored from right to left: places change sides, texts their alignment', () => {
    const other = drawn(1200, 'rtl');
    const [mark] = of(drawing, 'mark');
    const [mirrored] = of(other, 'mark');
    expect(mirrored?.x).toBe(drawing.width - (mark?.x ?? 0));
    expect(other.items).toHaveLength(drawing.items.length);
    const at = (one: Drawing, text: string) => of(one, 'text').find((item) => item.text === text);
    expect(at(drawing, 'Young Voices')?.align).toBe('left');
    expect(at(other, 'Young Voices')?.align).toBe('right');
  });
});
