import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { knownSectors } from '../../../../src/core/model/sector.ts';
import { stages } from '../../../../src/core/model/stage.ts';
import { fillState, fillStates, stagesOf } from '../../../../src/core/view/encoding/fillState.ts';
import { sectorMarks } from '../../../../src/core/view/encoding/sectorMarks.ts';
import { markCorners, markPath, markReach, type Shape } from '../../../../src/core/view/encoding/shapes.ts';
import { radiiBy, radiusByTies } from '../../../../src/core/view/encoding/sizeBy.ts';
import { knownTieKinds, tieKind } from '../../../../src/core/view/encoding/tieKind.ts';
import { lesserKinds, tieStyles, tieWidth } from '../../../../src/core/view/encoding/tieStyle.ts';

const polygonArea = (corners: readonly (readonly [number, number])[]) => {
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
};

describe('sectors', () => {
  it('have a shape and a colour each, the six always the same', () => {
    const marks = sectorMarks([...knownSectors, null]);
    expect([...marks].map(([sector, { shape, token }]) => `${sector} ${shape} ${token}`)).toEqual([
      'null unknown unknown',
      'public square public',
      'social circle social',
      'business diamond business',
      'community triangle community',
      'philanthropy plus philanthropy',
      'academia hexagon academia',
    ]);
  });

  it('of a file beyond the six get further shapes in an order of their own, whatever the order they come in', () => {
    const one = sectorMarks(['media', 'health', 'public', 'security']);
    const other = sectorMarks(['security', 'public', 'media', 'health']);
    expect(one).toEqual(other);
    expect([one.get('health'), one.get('media'), one.get('security')]).toEqual([
      { shape: 'parallelogram', token: 'other' },
      { shape: 'pentagon', token: 'other' },
      { shape: 'invertedTriangle', token: 'other' },
    ]);
  });

  it('have marks of about equal area, so that none looks heavier', () => {
    const shapes: readonly Shape[] = ['square', 'diamond', 'triangle', 'plus', 'hexagon', 'parallelogram', 'pentagon'];
    for (const shape of [...shapes, 'invertedTriangle', 'star', 'trapezoid', 'hourglass'] as const) {
      const area = polygonArea(markCorners(shape) ?? []);
      expect([shape, area > 2.1 && area < 3.5]).toEqual([shape, true]);
    }
  });

  it('reach as far as their farthest corner', () => {
    expect([markReach('circle'), markReach('square'), markReach('diamond'), markReach('plus')]).toEqual([
      1, 0.9, 1.26, 1.12,
    ]);
    expect(markPath('diamond', 10)).toBe('M0 -12.6L12.6 0L0 12.6L-12.6 0Z');
  });
});

describe('engagement', () => {
  it('fills a mark by the stage, and the legend speaks of every stage', () => {
    expect(stages.map((stage) => `${stage} ${fillState(stage)}`)).toEqual([
      'identified ghost',
      'acquainted ghost',
      'inDialogue hollow',
      'interested hollow',
      'committed half',
      'active full',
      'leading leading',
      'declined ghost',
      'dormant ghost',
    ]);
    for (const fill of fillStates) expect(stagesOf(fill).map(fillState)).toContain(fill);
    expect(new Set(fillStates.flatMap(stagesOf)).size).toBe(stages.length + 1);
  });
});

describe('kinds of tie', () => {
  it.each([
    ['Information sharing', 'information'],
    ['חילופי מידע', 'information'],
    ['Referral of young people', 'referral'],
    ['הפניית צעירים', 'referral'],
    ['Joint programme', 'programme'],
    ['תכנית משותפת', 'programme'],
    ['תוכנית משותפת', 'programme'],
    ['שיתוף פעולה', 'שיתוף פעולה'],
    ['Partnership', 'Partnership'],
    ['Funding', 'funding'],
    ['מימון', 'funding'],
    ['Formal agreement', 'agreement'],
    ['הסכם רשמי', 'agreement'],
    ['Forum membership', 'membership'],
    ['חברות בפורום', 'membership'],
    ['Shared board member', 'membership'],
    ['rivalry', 'rivalry'],
    ['  ', null],
    [null, null],
  ])('reads %j as %j', (type, kind) => {
    expect(tieKind(type)).toBe(kind);
  });

  it('of the file get lines that none of the six has', () => {
    const styles = tieStyles(['funding', 'rivalry', 'kinship', 'information']);
    const lines = [...styles.values()].map(({ dash, double }) => `${dash.join(' ')}${double}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('beyond the six commonest share one line, that none of the six has', () => {
    const often = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].flatMap((kind) => [kind, kind]);
    const kinds = [...often, 'funding', 'funding', 'rare', 'seldom', null];
    expect(lesserKinds(kinds)).toEqual(['rare', 'seldom']);
    const styles = tieStyles(kinds);
    expect(styles.get('rare')).toBe(styles.get('seldom'));
    const lines = [...styles].filter(([kind]) => kind !== 'seldom').map(([, style]) => JSON.stringify(style));
    expect(new Set(lines).size).toBe(8);
  });

  it('of any file are told apart: the known keep their own, and neither "not known" nor a kind of the file repeats one', () => {
    const every = [...knownTieKinds, 'שת"פ', 'kinship', null];
    fc.assert(
      fc.property(fc.subarray(every, { minLength: 1 }), (kinds) => {
        const rest = lesserKinds(kinds);
        const shown = [...tieStyles(kinds)].filter(([kind]) => !rest.includes(kind));
        expect(new Set(shown.map(([, style]) => JSON.stringify(style))).size).toBe(shown.length);
      }),
    );
  });

  it('are drawn wider the stronger they are, a programme a third wider, an agreement as two lines', () => {
    const styles = tieStyles(['information', 'programme', 'agreement']);
    const width = (kind: string, strength: number | null) => {
      const style = styles.get(kind);
      return style === undefined ? null : Math.round(tieWidth(strength, style) * 100) / 100;
    };
    expect([width('information', 1), width('information', 3), width('information', null)]).toEqual([1.05, 1.75, 1.05]);
    expect([width('programme', 3), width('agreement', 1)]).toEqual([2.36, 3.4]);
  });
});

describe('sizes', () => {
  const facts = new Map(
    [0, 4, 42].map((ties, index) => [organizationId(index + 1), { ties, strength: ties, metrics: null }] as const),
  );

  it('follow the root of the ties', () => {
    expect([...radiiBy('ties', facts).values()]).toEqual([5.6, radiusByTies(4), radiusByTies(42)]);
    expect(Math.round(radiusByTies(42) * 10) / 10).toBe(18.9);
  });

  it('grow no more once a mark would cover the map', () => {
    expect(radiusByTies(4000)).toBe(radiusByTies(64));
  });

  it('rest at the smallest where the figure is not known, and are all one when none is chosen', () => {
    expect([...radiiBy('betweenness', facts).values()]).toEqual([5.6, 5.6, 5.6]);
    expect(new Set(radiiBy('equal', facts).values()).size).toBe(1);
  });
});
