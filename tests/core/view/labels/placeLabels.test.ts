import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationId } from '../../../../src/core/model/ids.ts';
import type { LabelRoom, LabelSubject } from '../../../../src/core/view/labels/placedLabel.ts';
import { placeLabels } from '../../../../src/core/view/labels/placeLabels.ts';
import { around, contains, crosses, overlaps } from '../../../../src/core/view/rect.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;

function subject(n: number, x: number, y: number, more: Partial<LabelSubject> = {}): LabelSubject {
  const base = { name: `Organisation number ${n}`, reach: 8, size: 12, weight: 500, mayLead: true, always: false };
  return { id: organizationId(n), x, y, ...base, ...more };
}

function room(subjects: readonly LabelSubject[], more: Partial<LabelRoom> = {}): LabelRoom {
  return {
    width: 800,
    height: 600,
    marks: subjects,
    reserved: [],
    frames: [],
    most: 200,
    widestLine: 124,
    kept: [],
    measure,
    ...more,
  };
}

const anySubjects = fc
  .array(fc.tuple(fc.integer({ min: 20, max: 780 }), fc.integer({ min: 20, max: 580 })), { maxLength: 60 })
  .map((places) => places.map(([x, y], index) => subject(index + 1, x, y)));

describe('labels', () => {
  it('never cover each other, a mark of another, a reserved place or the edge, and no leader crosses any of these', () => {
    const reserved = [{ left: 500, top: 0, right: 800, bottom: 200 }];
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const labels = placeLabels(subjects, room(subjects, { reserved }));
        for (const label of labels) {
          const others = labels.filter((one) => one !== label).map(({ box }) => box);
          const marks = subjects
            .filter(({ id }) => id !== label.id && id !== undefined)
            .filter((mark) => {
              const own = subjects.find(({ id }) => id === label.id);
              return own === undefined || own.x !== mark.x || own.y !== mark.y;
            });
          const inTheWay = [...others, ...reserved, ...marks.map((mark) => around(mark.x, mark.y, mark.reach * 0.9))];
          expect(inTheWay.filter((rect) => overlaps(rect, label.box))).toEqual([]);
          expect(label.box.left >= 4 && label.box.top >= 4 && label.box.right <= 796 && label.box.bottom <= 596).toBe(
            true,
          );
          const { leader } = label;
          if (leader !== null)
            expect(marks.filter((mark) => crosses(around(mark.x, mark.y, 7), ...leader))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('go to the first where two want one place, and stop at the most that are wanted', () => {
    const crowd = Array.from({ length: 12 }, (_, i) =>
      subject(i + 1, 400 + (i % 4) * 10, 300 + Math.floor(i / 4) * 10),
    );
    expect(placeLabels(crowd, room(crowd, { most: 1 })).map(({ id }) => id)).toEqual(['o1']);
  });

  it('are written under the mark even over others for the one that must have a name', () => {
    const crowd = Array.from({ length: 400 }, (_, i) =>
      subject(i + 2, (i % 20) * 40 + 20, Math.floor(i / 20) * 30 + 15),
    );
    const must = subject(1, 401, 301, { always: true });
    const placed = placeLabels([must], room([must, ...crowd]));
    expect(placed.map(({ id, leader }) => [id, leader])).toEqual([['o1', null]]);
  });

  it('of two that stand side by side never meet so that they read as one', () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const labels = placeLabels(subjects, room(subjects));
        const pairs = labels.flatMap((one, index) =>
          labels.slice(index + 1).map((other) => [one.box, other.box] as const),
        );
        const meeting = pairs.filter(([a, b]) => overlaps({ ...a, left: a.left - 7, right: a.right + 7 }, b));
        expect(meeting).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('of those in a frame stand inside it, in more lines if need be, and no other name or leader enters it', () => {
    const inside = subject(1, 400, 300, { name: 'Southern Valley Power Works' });
    const outside = [...Array(6).keys()].map((n) => subject(n + 2, 300, 250 + n * 20, { name: 'Outside the frame' }));
    const box = { left: 340, top: 276, right: 460, bottom: 346 };
    const frames = [{ box, members: new Set([inside.id]) }];
    const subjects = [inside, ...outside];
    const labels = placeLabels(subjects, room(subjects, { frames }));
    const own = labels.find(({ id }) => id === inside.id);
    expect(own?.lines).toEqual(['Southern Valley', 'Power Works']);
    expect(own === undefined ? null : contains(box, own.box)).toBe(true);
    const others = labels.filter(({ id }) => id !== inside.id);
    expect(others.length).toBeGreaterThan(2);
    expect(others.filter((one) => overlaps(box, one.box))).toEqual([]);
    expect(others.filter(({ leader }) => leader !== null && crosses(box, ...leader))).toEqual([]);
  });

  it('stay where they were kept', () => {
    const one = subject(1, 300, 300);
    const [kept] = placeLabels([one], room([one]));
    if (kept === undefined) throw new Error('no label was placed');
    const moved = { ...kept, x: kept.x + 3 };
    expect(placeLabels([one], room([one], { kept: [moved] }))).toEqual([moved]);
  });

  it('say which side they are aligned by, whatever the language, and in which direction they read', () => {
    const he = subject(1, 20, 300, { name: 'קרן השקמה (Fund)' });
    const [label] = placeLabels([he], room([he], { marks: [he, subject(2, 20, 320), subject(3, 20, 280)] }));
    expect([label?.align, label?.direction, label?.lines]).toEqual(['left', 'rtl', ['קרן השקמה (Fund)']]);
  });
});
