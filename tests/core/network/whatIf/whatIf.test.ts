import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { noFilter } from '../../../../src/core/model/filter.ts';
import { type OrganizationId, organizationId, tieId } from '../../../../src/core/model/ids.ts';
import { newTie } from '../../../../src/core/model/tie.ts';
import { imaginedId, noWhatIf, type WhatIf } from '../../../../src/core/model/whatIf.ts';
import { withoutMention } from '../../../../src/core/model/whatIfMentions.ts';
import { applyWhatIf, isTrying } from '../../../../src/core/network/whatIf/applyWhatIf.ts';
import { moreFragile } from '../../../../src/core/network/whatIf/moreFragile.ts';
import { cutOffChange, mostFragile, whatIfFigures } from '../../../../src/core/network/whatIf/whatIfFigures.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';

const codes = ['a', 'b', 'c', 'd', 'e'] as const;
const [a, b, c, d, e] = codes.map((_, index) => organizationId(index + 1)) as [
  OrganizationId,
  OrganizationId,
  OrganizationId,
  OrganizationId,
  OrganizationId,
];
const imagined = imaginedId(1);

/** A path a – b – c, and d and e by themselves. */
const path = fieldOf(
  codes,
  [
    ['a', 'b'],
    ['b', 'c'],
  ],
  {
    known: {
      a: { sector: 'public', topics: ['work'] },
      b: { sector: 'business', topics: ['work', 'housing'], regions: ['north'] },
    },
  },
);

function trying(change: Partial<WhatIf>, field: FieldMap = path): FieldMap {
  return { ...field, whatIf: { ...noWhatIf, ...change } };
}

const pairsOf = (field: FieldMap) => applyWhatIf(field).ties.map(({ source, target }) => [source, target]);
const idsOf = (field: FieldMap) => applyWhatIf(field).organizations.map(({ id }) => id);

describe('the field as it would be', () => {
  it('is the field that is where nothing is tried', () => {
    const { organizations, ties } = applyWhatIf(path);
    expect([organizations, ties]).toEqual([path.organizations, path.ties]);
  });

  it('has what is imagined and has not what is left out, with the ties that go with it', () => {
    const field = trying({
      organizations: [{ id: imagined, name: 'New', sector: 'academia' }],
      ties: [
        { source: imagined, target: d },
        { source: d, target: e },
      ],
      withoutOrganizations: [a],
      withoutTies: [{ source: c, target: b }],
    });
    expect(idsOf(field)).toEqual([b, c, d, e, imagined]);
    expect(pairsOf(field)).toEqual([
      [a, b],
      [imagined, d],
      [d, e],
    ]);
    expect(whatIfFigures(field).after.pairs).toBe(2);
    expect(applyWhatIf(field).organizations.at(-1)).toMatchObject({ name: 'New', sector: 'academia' });
  });

  it('never changes the field that it is of', () => {
    const before = structuredClone(path);
    applyWhatIf(trying({ withoutOrganizations: [a, b, c] }));
    expect(path).toEqual(before);
  });

  it('counts what is imagined whatever kinds of tie, whose word and which organisations the rules count', () => {
    const field = trying({
      ties: [{ source: imagined, target: a }],
      organizations: [{ id: imagined, name: 'New', sector: null }],
    });
    const rules = {
      ...field.rules,
      tieKinds: ['Funding'],
      asserted: ['document' as const],
      only: { ...noFilter, topics: ['work'] },
    };
    const narrow = { ...field, rules };
    expect(idsOf(narrow)).toEqual([a, b, imagined]);
    expect(pairsOf(narrow)).toEqual([[imagined, a]]);
    expect([whatIfFigures(narrow).before.pairs, whatIfFigures(narrow).after.pairs]).toEqual([0, 1]);
  });

  it('counts suggested ties where they are to count: of the kinds that count, or of none', () => {
    const ties = path.ties.map((tie, index) => ({
      ...tie,
      status: 'suggested' as const,
      type: ['Funding', 'Referral'][index] ?? null,
    }));
    const more = { ...newTie(tieId(9), d, e), status: 'suggested' as const };
    const field = { ...path, ties: [...ties, more] };
    const funding = { ...field, rules: { ...field.rules, tieKinds: ['Funding'] } };
    expect(pairsOf(field)).toEqual([
      [a, b],
      [b, c],
      [d, e],
    ]);
    expect(pairsOf(funding)).toEqual([
      [a, b],
      [d, e],
    ]);
    expect(pairsOf({ ...field, whatIf: { ...noWhatIf, withSuggested: false } })).toEqual([]);
    expect(pairsOf(trying({ withoutTies: [{ source: e, target: d }] }, field))).toEqual([
      [a, b],
      [b, c],
    ]);
  });

  it('ignores ends that are not there', () => {
    const gone = organizationId(99);
    const figures = whatIfFigures(trying({ ties: [{ source: gone, target: a }], withoutOrganizations: [gone] }));
    expect([figures.after, figures.removed]).toEqual([figures.before, []]);
  });

  it('is tried only where something differs', () => {
    const suggested = { ...path, ties: path.ties.map((tie) => ({ ...tie, status: 'suggested' as const })) };
    expect([
      isTrying(path),
      isTrying(trying({ withoutOrganizations: [a] })),
      isTrying(suggested),
      isTrying(trying({ withSuggested: false }, suggested)),
    ]).toEqual([false, true, true, false]);
  });

  it('forgets whatever speaks of organisations that are deleted', () => {
    const tried: WhatIf = {
      withSuggested: false,
      organizations: [{ id: imagined, name: 'New', sector: null }],
      ties: [
        { source: imagined, target: a },
        { source: b, target: c },
      ],
      withoutOrganizations: [a, e],
      withoutTies: [{ source: a, target: b }],
    };
    expect(withoutMention(tried, new Set([a]))).toEqual({
      withSuggested: false,
      organizations: tried.organizations,
      ties: [{ source: b, target: c }],
      withoutOrganizations: [e],
      withoutTies: [],
    });
  });
});

describe('the figures of a what-if', () => {
  it('tell who is reached, who falls off and who is cut off before and after', () => {
    const code = codesOf(path);
    const figures = whatIfFigures(
      trying({
        ties: [
          { source: c, target: d },
          { source: a, target: c },
        ],
        withoutTies: [{ source: b, target: c }],
      }),
    );
    expect(figures.reached.map(code)).toEqual(['d']);
    expect(figures.fallen).toEqual([]);
    expect(mostFragile(figures).map(code)).toEqual(['b', 'a']);
    expect(cutOffChange(figures, b)).toEqual({ organization: b, before: [c], after: [] });
    expect(cutOffChange(figures, e)).toEqual({ organization: e, before: [], after: [] });
    expect(figures.after.meanDistance).toBeCloseTo(10 / 6);
  });

  it('tell what is lost with an organisation: who falls off, and of what it is the last', () => {
    const code = codesOf(path);
    const figures = whatIfFigures(trying({ withoutOrganizations: [b] }));
    expect(figures.fallen.map(code)).toEqual(['c']);
    expect(figures.removed).toEqual([
      {
        organization: b,
        mainGroupWith: 3,
        mainGroupWithout: 1,
        cutOff: [c],
        kept: [],
        sectors: ['business'],
        topics: ['housing'],
        regions: ['north'],
      },
    ]);
    expect(cutOffChange(figures, b)).toEqual({ organization: b, before: [c], after: null });
    const replaced = { id: imagined, name: 'New', sector: 'business' };
    const [removed] = whatIfFigures(trying({ withoutOrganizations: [b], organizations: [replaced] })).removed;
    expect(removed?.sectors).toEqual([]);
  });

  it('tell who is not cut off thanks to what else is tried, of those who are still there', () => {
    const bypass = { withoutOrganizations: [b], ties: [{ source: a, target: c }] };
    const [removed] = whatIfFigures(trying(bypass)).removed;
    expect([removed?.mainGroupWith, removed?.mainGroupWithout, removed?.cutOff, removed?.kept]).toEqual([
      3,
      2,
      [],
      [c],
    ]);
    const [first] = whatIfFigures(trying({ ...bypass, withoutOrganizations: [b, c] })).removed;
    expect([first?.cutOff, first?.kept]).toEqual([[], []]);
  });

  it('tell on whom more hang than before, by how many more, and leave out on whom no more do', () => {
    const rises = (change: Partial<WhatIf>) => moreFragile(whatIfFigures(trying(change)));
    expect(
      rises({
        ties: [
          { source: c, target: d },
          { source: d, target: e },
        ],
      }),
    ).toEqual([
      { organization: c, before: [], after: [d, e] },
      { organization: d, before: [], after: [e] },
    ]);
    expect(rises({ withoutOrganizations: [b] })).toEqual([]);
    expect(
      rises({
        organizations: [{ id: imagined, name: 'New', sector: null }],
        ties: [
          { source: imagined, target: b },
          { source: imagined, target: d },
        ],
      }),
    ).toEqual([
      { organization: b, before: [c], after: [a, c] },
      { organization: imagined, before: null, after: [d] },
    ]);
  });

  it('of an empty field are none, and of one organisation one group', () => {
    const empty = fieldOf([], []);
    expect(whatIfFigures(empty).after).toEqual({
      present: new Set(),
      pairs: 0,
      across: 0,
      knownPairs: 0,
      components: 0,
      mainGroup: [],
      isolates: [],
      meanDistance: null,
      cutOff: new Map(),
    });
    const alone = trying({ organizations: [{ id: imagined, name: 'New', sector: null }] }, empty);
    const { before, after, reached } = whatIfFigures(alone);
    expect([before.components, after.components, after.isolates, reached]).toEqual([0, 1, [imagined], []]);
  });
});
