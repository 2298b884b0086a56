import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewFromHash, viewToHash } from '../../src/app/hash.ts';
import type { MatrixView } from '../../src/app/matrixHash.ts';
import { groupsViews, initialView, recruitViews, screens, type ViewState } from '../../src/app/viewState.ts';
import { dimensionKeys } from '../../src/core/coverage/dimension.ts';
import type { OrganizationId } from '../../src/core/model/ids.ts';
import { countings } from '../../src/core/model/target.ts';
import type { MarkedAs } from '../../src/core/view/marked.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const anyId = text.map((id) => id as OrganizationId);
const anyMarking: fc.Arbitrary<Pick<ViewState, 'marked' | 'markedAs'>> = fc.oneof(
  fc.constant({ marked: [], markedAs: null }),
  fc.record({
    marked: fc.array(anyId, { minLength: 1 }),
    markedAs: fc.record({
      code: fc.constantFrom('leaving', 'inwardSector', 'isolates', 'chosen'),
      about: fc.option(text),
      ties: fc.oneof(fc.constantFrom('own', 'between'), fc.array(fc.tuple(anyId, anyId))),
    }),
  }),
);
const anyMatrix: fc.Arbitrary<MatrixView> = fc
  .record({
    keys: fc.shuffledSubarray([...dimensionKeys], { minLength: 3, maxLength: 3 }),
    value: fc.option(text),
    counting: fc.constantFrom(...countings),
    when: fc.constantFrom('today' as const, 'ifAllWhoSaidYes' as const),
  })
  .map(({ keys: [rows = 'topic', columns = 'sector', dimension = 'region'], value, counting, when }) => {
    return { rows, columns, within: value === null ? null : { dimension, value }, counting, when };
  });
const anyPlainView: fc.Arbitrary<Omit<ViewState, 'marked' | 'markedAs' | keyof MatrixView>> = fc.record({
  screen: fc.constantFrom(...screens),
  selection: fc.option(text.map((id) => id as OrganizationId)),
  filter: fc.record({
    sectors: fc.array(text),
    topics: fc.array(text),
    regions: fc.array(text),
    stages: fc.array(text),
  }),
  tieKinds: fc.array(text),
  sizeBy: fc.constantFrom('ties', 'betweenness', 'harmonic'),
  backbone: fc.constantFrom('with', 'without'),
  rankBy: fc.constantFrom('betweenness', 'degree', 'harmonic', 'cutOff'),
  tried: fc.boolean(),
  recruitView: fc.constantFrom(...recruitViews),
  groupsView: fc.constantFrom(...groupsViews),
  showAnyway: fc.boolean(),
});
const anyView: fc.Arbitrary<ViewState> = fc
  .tuple(anyPlainView, anyMarking, anyMatrix)
  .map(([view, marking, matrix]) => ({ ...view, ...marking, ...matrix }));

describe('The view in the address bar', () => {
  it('reads back every view it wrote, whatever the values are called', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewFromHash(viewToHash(view))).toEqual(view);
      }),
    );
  });

  it('writes only what differs from the first view', () => {
    expect(viewToHash({ ...initialView, screen: 'map' })).toBe('#/map');
    expect(
      viewToHash({
        ...initialView,
        screen: 'coverage',
        filter: { ...initialView.filter, sectors: ['public'], topics: ['הכשרה מקצועית'] },
        rows: 'region',
      }),
    ).toBe(
      '#/coverage?sectors=public&topics=%D7%94%D7%9B%D7%A9%D7%A8%D7%94%20%D7%9E%D7%A7%D7%A6%D7%95%D7%A2%D7%99%D7%AA&rows=region',
    );
  });

  it('keeps how the matrix is laid out, and mends an address that names a dimension twice', () => {
    const matrix = { rows: 'stage', columns: 'topic', counting: 'seated', when: 'ifAllWhoSaidYes' } as const;
    const within = { dimension: 'region', value: '*' } as const;
    const hash = '#/coverage?rows=stage&columns=topic&within=region:*&count=seated&when=yes';
    expect(viewToHash({ ...initialView, screen: 'coverage', ...matrix, within })).toBe(hash);
    expect(viewFromHash('#/coverage?rows=sector&within=topic:Bus')).toEqual({
      ...initialView,
      screen: 'coverage',
      rows: 'sector',
      columns: 'topic',
    });
    expect(viewFromHash('#/coverage?columns=colour&within=colour:red&count=all')).toEqual({
      ...initialView,
      screen: 'coverage',
    });
  });

  it('keeps who is marked, what they are, and which ties are lit', () => {
    const as = { code: 'leaving', about: 'o1', ties: [['o1', 'o2']] } as unknown as MarkedAs;
    const marked = ['o2', 'o3'] as unknown as readonly OrganizationId[];
    const hash = '#/map?marked=o2,o3&as=leaving&about=o1&lit=o1:o2';
    expect(viewToHash({ ...initialView, screen: 'map', marked, markedAs: as })).toBe(hash);
    expect(viewFromHash('#/map?marked=o2&as=__proto__&lit=o1,:')).toEqual({
      ...initialView,
      screen: 'map',
      marked: ['o2'],
      markedAs: { code: 'chosen', about: null, ties: [] },
    });
    expect(viewFromHash('#/map?as=leaving&about=o1')).toEqual({ ...initialView, screen: 'map' });
  });

  it('shows the start for anything it does not know', () => {
    for (const hash of ['', '#', '#/nowhere', '#/__proto__', '#/map/../x', '#/%E0%A4%A']) {
      expect(viewFromHash(hash).screen).toBe('start');
    }
    expect(viewFromHash('#/map?sectors=%E0%A4%A&backbone=maybe&rows=x')).toEqual({ ...initialView, screen: 'map' });
  });
});
