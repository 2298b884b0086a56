import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { noFilter } from '../../../src/core/model/filter.ts';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import type { Stage } from '../../../src/core/model/stage.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { whoWouldCome } from '../../../src/core/view/whoWouldCome.ts';
import { codesOf, fieldOf } from '../../support/fieldOf.ts';

const stages: Readonly<Record<string, Stage | null>> = {
  A: 'leading',
  B: 'active',
  C: 'committed',
  D: 'inDialogue',
  E: 'declined',
  F: null,
};
const codes = Object.keys(stages);
const known = Object.fromEntries(codes.map((code) => [code, { stage: stages[code] ?? null }]));
const field = fieldOf(codes, [], { known });

const idsOf = (wanted: readonly string[]) =>
  field.organizations.flatMap(({ id, code }) => (wanted.includes(code ?? '') ? id : []));
const coming = (from: FieldMap, shortlist: readonly OrganizationId[] = []) =>
  [...whoWouldCome(from, shortlist)].map(codesOf(field));

describe('who would come', () => {
  it('are those who said yes and are not engaged yet', () => {
    expect(coming(field)).toEqual(['C']);
  });

  it('are nobody besides where whoever said yes counts as engaged already', () => {
    expect(coming({ ...field, rules: { ...field.rules, engagedFrom: 'committed' } })).toEqual([]);
  });

  it('are also those of a shortlist, except who is engaged or declined', () => {
    expect(coming(field, idsOf(['B', 'D', 'E', 'F']))).toEqual(['C', 'D', 'F']);
  });
});

describe('the map of all who would come', () => {
  const view = { filter: noFilter, sizeBy: 'ties', tieKinds: [] } as const;

  it('has a mark of its own for them and for nobody else, the last of the legend', () => {
    const scene = buildScene(field, null, { ...view, coming: whoWouldCome(field, idsOf(['D'])) });
    expect(scene.nodes.map(({ fill }) => fill)).toEqual(['leading', 'full', 'coming', 'coming', 'ghost', 'ghost']);
    expect(scene.legend.fills).toEqual([
      { key: 'ghost', count: 2 },
      { key: 'full', count: 2 },
      { key: 'coming', count: 2 },
    ]);
  });

  it('is the map of today in all but these marks', () => {
    const today = buildScene(field, null, view);
    const later = buildScene(field, null, { ...view, coming: whoWouldCome(field, []) });
    expect(later.nodes.map(({ fill, ...rest }) => rest)).toEqual(today.nodes.map(({ fill, ...rest }) => rest));
    expect({ ...later, nodes: [], legend: null }).toEqual({ ...today, nodes: [], legend: null });
  });
});
