import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { noFilter } from '../../../src/core/model/filter.ts';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newTie } from '../../../src/core/model/tie.ts';
import { imaginedId, noWhatIf, type WhatIf } from '../../../src/core/model/whatIf.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import type { MapView, Scene } from '../../../src/core/view/scene.ts';
import { stackBelow } from '../../../src/core/view/stackBelow.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const view: MapView = { filter: noFilter, sizeBy: 'ties', tieKinds: [] };
const [a, b, c, d] = [organizationId(1), organizationId(2), organizationId(3), organizationId(4)];
const new1 = imaginedId(1);
const new2 = imaginedId(2);

/** A path a – b – c and d by itself, each with a place. */
const field: FieldMap = {
  ...fieldOf(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ),
  positions: { [a]: { x: 0, y: 0 }, [b]: { x: 200, y: 0 }, [c]: { x: 400, y: 0 }, [d]: { x: 600, y: 300 } },
};
const withSuggested: FieldMap = {
  ...field,
  ties: [
    ...field.ties,
    { ...newTie(tieId(8), d, c), status: 'suggested', type: 'Funding' },
    { ...newTie(tieId(9), a, b), status: 'suggested' },
  ],
};
const tried: WhatIf = {
  withSuggested: true,
  organizations: [
    { id: new1, name: 'New', sector: 'business' },
    { id: new2, name: 'Far', sector: null },
  ],
  ties: [
    { source: new1, target: a },
    { source: b, target: new1 },
    { source: a, target: c },
  ],
  withoutOrganizations: [d],
  withoutTies: [{ source: c, target: b }],
};

const lines = ({ ties, nodes }: Scene) =>
  ties.map((tie) => [nodes[tie.a]?.name, nodes[tie.b]?.name, tie.standing, tie.visible]);

const counted = ({ groups, isolates, main, shown, listed, pairsShown, tiesShown, meanTies, legend }: Scene) => ({
  ...{ groups, isolates, main, shown, listed, pairsShown, tiesShown, meanTies },
  legend: { sectors: legend.sectors, fills: legend.fills, tieKinds: legend.tieKinds },
});

describe('a tie that is only suggested', () => {
  it('has a dotted line of its own where no recorded tie has one, and is in none of the counts', () => {
    const scene = buildScene(withSuggested, null, view);
    expect(lines(scene)).toEqual([
      ['a', 'b', 'recorded', true],
      ['b', 'c', 'recorded', true],
      ['c', 'd', 'suggested', true],
    ]);
    expect(scene.ties[2]).toMatchObject({ style: { dash: [3, 5], round: true }, width: 2.2 });
    expect(counted(scene)).toEqual(counted(buildScene(field, null, view)));
    expect(scene.nodes).toEqual(buildScene(field, null, view).nodes);
    expect(scene.legend.unrecorded).toEqual({ suggested: 1, tried: 0, leftOut: 0 });
  });

  it('is hidden where only other kinds of tie are shown', () => {
    const shown = (kind: string) => buildScene(withSuggested, null, { ...view, tieKinds: [kind] }).ties[2]?.visible;
    expect([shown('funding'), shown('referral')]).toEqual([true, false]);
  });
});

describe('what is tried out', () => {
  const field2 = { ...withSuggested, whatIf: tried };

  it('is not on the map unless it is to be shown', () => {
    expect(buildScene(field2, null, view)).toEqual(buildScene({ ...field2, whatIf: noWhatIf }, null, view));
  });

  it('has lines of its own, and what is left out is faded', () => {
    const scene = buildScene(field2, null, { ...view, tried: true });
    expect(lines(scene)).toEqual([
      ['a', 'b', 'recorded', true],
      ['b', 'c', 'leftOut', true],
      ['a', 'New', 'tried', true],
      ['b', 'New', 'tried', true],
      ['a', 'c', 'tried', true],
      ['c', 'd', 'suggested', true],
    ]);
    expect(scene.nodes.map(({ name, standing }) => [name, standing])).toEqual([
      ['a', 'listed'],
      ['b', 'listed'],
      ['c', 'listed'],
      ['d', 'leftOut'],
      ['New', 'imagined'],
      ['Far', 'imagined'],
    ]);
    expect(scene.legend.unrecorded).toEqual({ suggested: 1, tried: 5, leftOut: 2 });
  });

  it('moves nobody who is listed and counts nobody: those imagined stand amid their partners, or under the map', () => {
    const without = buildScene(field, null, view);
    const scene = buildScene(field2, null, { ...view, tried: true });
    const placeOf = (index: number) => scene.nodes[index]?.position;
    expect(scene.nodes.slice(0, 4).map(({ position, radius }) => ({ position, radius }))).toEqual(
      without.nodes.map(({ position, radius }) => ({ position, radius })),
    );
    expect([placeOf(4), placeOf(5)]).toEqual([
      { x: 100, y: 0 },
      { x: 0, y: 390 },
    ]);
    expect(scene.nodes.slice(4).map(({ beside }) => beside)).toEqual([0, null]);
    expect(counted(scene)).toEqual(counted(without));
  });

  it('stays beside its partner on a narrow screen, where groups stand under each other', () => {
    const alone: WhatIf = {
      ...noWhatIf,
      organizations: [{ id: new1, name: 'New', sector: null }],
      ties: [{ source: new1, target: d }],
    };
    const scene = buildScene({ ...field, whatIf: alone }, null, { ...view, tried: true });
    const places = stackBelow(scene);
    const offset = (of: readonly { readonly x: number; readonly y: number }[]) => [
      (of[4]?.x ?? 0) - (of[3]?.x ?? 0),
      (of[4]?.y ?? 0) - (of[3]?.y ?? 0),
    ];
    expect(places[3]).not.toEqual(scene.nodes[3]?.position);
    expect(offset(places)).toEqual(offset(scene.nodes.map(({ position }) => position)));
  });
});
