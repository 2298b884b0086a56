import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { noEmphasis, tieLooks } from '../../../src/core/view/emphasis.ts';
import { isRinged } from '../../../src/core/view/labels/labelSubjects.ts';
import { type MarkedAs, pointOutMarked } from '../../../src/core/view/marked.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const [a, b, c, d] = [1, 2, 3, 4].map(organizationId) as [never, never, never, never];
const scene = buildScene(
  fieldOf(
    ['A', 'B', 'C', 'D'],
    [
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
      ['C', 'D'],
    ],
  ),
  null,
  { filter: noFilter, sizeBy: 'ties', tieKinds: [] },
);

function seen(marked: readonly never[], as: MarkedAs) {
  const pointedOut = pointOutMarked(marked, as, scene);
  const emphasis = { ...noEmphasis, pointedOut };
  return {
    lit: [...pointedOut.lit],
    ringed: scene.nodes.filter((node) => isRinged(node, emphasis)).map(({ name }) => name),
    ties: scene.ties.map(tieLooks(scene, emphasis)).map(({ opacity }) => opacity),
    problem: pointedOut.problem,
  };
}

describe('marked organisations on the map', () => {
  it('have a ring, with all their ties and those at their other ends in the light', () => {
    expect(seen([a], { code: 'overloadedBroker', about: null, ties: 'own' })).toEqual({
      lit: [a, b, c],
      ringed: ['A'],
      ties: [0.75, 0.75, 0.1, 0.1],
      problem: true,
    });
  });

  it('have only the ties between them lit where these are meant', () => {
    expect(seen([a, b], { code: 'committee', about: null, ties: 'between' })).toEqual({
      lit: [a, b],
      ringed: ['A', 'B'],
      ties: [0.75, 0.1, 0.1, 0.1],
      problem: false,
    });
  });

  it('have just the ties lit that the sentence speaks of, where it speaks of some', () => {
    expect(seen([d], { code: 'bridges', about: null, ties: [[d, c]] })).toEqual({
      lit: [d, c],
      ringed: ['D'],
      ties: [0.1, 0.1, 0.1, 0.75],
      problem: true,
    });
  });

  it('leave in the light, without a ring, the organisation that the caption names', () => {
    expect(seen([d], { code: 'leaving', about: a, ties: 'between' })).toEqual({
      lit: [d, a],
      ringed: ['D'],
      ties: [0.1, 0.1, 0.1, 0.1],
      problem: true,
    });
  });
});
