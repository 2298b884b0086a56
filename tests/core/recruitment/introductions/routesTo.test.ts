import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import { routesTo } from '../../../../src/core/recruitment/introductions/routesTo.ts';
import { codesOf, fieldOf, type TestField, type TestTie } from '../../../support/fieldOf.ts';
import { inCodes, shikmaField } from '../../../support/shikma.ts';

const shikma = shikmaField('he');

function reached(field: FieldMap, code: string) {
  const target = field.organizations.find((one) => one.code === code)?.id as OrganizationId;
  const { routes, without, nearest } = routesTo(target, field);
  const named = codesOf(field);
  return {
    routes: routes.map(({ path }) => path.map(named).join(' ')),
    without,
    nearest: nearest.map((one) => named(one.id)),
  };
}

describe('in the Shikma sample', () => {
  it('tells the whole of a route', () => {
    const target = shikma.organizations.find(({ code }) => code === 'BUS02')?.id as OrganizationId;
    expect(inCodes(shikma, routesTo(target, shikma))).toEqual({
      id: 'BUS02',
      routes: [
        { path: ['PUB01', 'BUS01', 'BUS02'], hops: 2, weakest: 2 / 3, product: (2 / 3) * (2 / 3) },
        { path: ['SOC05', 'BUS01', 'BUS02'], hops: 2, weakest: 1 / 3, product: (2 / 3) * (1 / 3) },
      ],
      without: null,
      nearest: [],
    });
  });

  it('asks whoever is engaged themselves, not through another who is', () => {
    expect(reached(shikma, 'PUB12').routes).toEqual(['PUB04 PUB12']);
    expect(reached(shikma, 'PHI03').routes).toEqual(['PUB14 PHI03', 'SOC06 PHI03', 'PUB05 SOC14 PHI03']);
  });

  it.each([
    ['ACA03', ['SOC03', 'SOC15', 'SOC01']],
    ['BUS10', ['ACA06', 'PUB14', 'SOC03']],
    ['BUS11', ['SOC04', 'PUB01', 'PUB03']],
    ['SOC25', ['SOC01', 'SOC04', 'SOC05']],
    ['COM09', ['PUB04', 'SOC04', 'SOC15']],
  ])('says that there is no path to %s, and who is nearest by topic, region and sector', (code, nearest) => {
    expect(reached(shikma, code)).toEqual({ routes: [], without: 'noPath', nearest });
  });

  it.each([
    ['PUB17', 'declined'],
    ['PUB01', 'engaged'],
  ])('needs no route to %s: %s', (code, without) => {
    expect(reached(shikma, code)).toEqual({ routes: [], without, nearest: [] });
  });
});

describe('routes to an organisation', () => {
  const known = { A: { stage: 'active' }, B: { stage: 'leading' } } as const;
  const routes = (ties: readonly TestTie[], test: TestField = {}) =>
    reached(fieldOf(['A', 'B', 'C', 'D', 'T'], ties, { ...test, known: { ...known, ...test.known } }), 'T').routes;

  it('are ranked by hops, then the weakest link, then the product, then by id', () => {
    expect(
      routes([
        ['A', 'T', 1],
        ['B', 'C', 3],
        ['C', 'T', 3],
      ]),
    ).toEqual(['A T', 'B C T']);
    expect(
      routes([
        ['A', 'C', 1],
        ['C', 'T', 3],
        ['B', 'D', 2],
        ['D', 'T', 2],
      ]),
    ).toEqual(['B D T', 'A C T']);
    expect(
      routes([
        ['A', 'C', 2],
        ['C', 'T', 2],
        ['B', 'D', 3],
        ['D', 'T', 2],
      ]),
    ).toEqual(['B D T', 'A C T']);
    expect(
      routes([
        ['A', 'C', 2],
        ['C', 'T', 5],
        ['B', 'D', 3],
        ['D', 'T', 3],
      ]),
    ).toEqual(['B D T', 'A C T']);
    expect(
      routes([
        ['B', 'T', 2],
        ['A', 'T', 2],
      ]),
    ).toEqual(['A T', 'B T']);
  });

  it('take the better way from one first contact, and put a tie of unknown strength after those that are known', () => {
    expect(
      routes([
        ['A', 'C', 1],
        ['C', 'T', 1],
        ['A', 'D', 3],
        ['D', 'T', 1],
        ['B', 'C'],
      ]),
    ).toEqual(['A D T', 'B C T']);
  });

  it('conduct both ways, whatever the direction of a tie, and end after three hops', () => {
    const chain: readonly TestTie[] = [
      ['C', 'A', 3],
      ['D', 'C', 3],
      ['T', 'D', 3],
    ];
    expect(routes(chain, { directed: true })).toEqual(['A C D T']);
    expect(routes([...chain.slice(1), ['C', 'B', 3]], { directed: true })).toEqual(['B C D T']);
    const far = fieldOf(
      ['A', 'C', 'D', 'E', 'T'],
      [
        ['A', 'C'],
        ['C', 'D'],
        ['D', 'E'],
        ['E', 'T'],
      ],
      { known: { A: known.A } },
    );
    expect(reached(far, 'T')).toMatchObject({ routes: [], without: 'noPath' });
  });

  it('join parallel ties by the rule of the project', () => {
    const ties: readonly TestTie[] = [
      ['A', 'T', 2],
      ['A', 'T', 2],
      ['B', 'T', 3],
    ];
    expect(routes(ties)).toEqual(['B T', 'A T']);
    expect(routes(ties, { rules: { merge: 'sum' } })).toEqual(['A T', 'B T']);
  });

  it('pass through nobody who declined, is to be left alone or is excluded, and ask no such first contact', () => {
    const ties: readonly TestTie[] = [
      ['A', 'T', 3],
      ['B', 'C', 3],
      ['C', 'T', 3],
    ];
    expect(routes(ties, { known: { A: { stage: 'active', doNotContact: true }, C: { stage: 'declined' } } })).toEqual(
      [],
    );
    expect(routes(ties, { known: { C: { doNotContact: true } } })).toEqual(['A T']);
    const field = fieldOf(['A', 'B', 'C', 'T'], ties, { known });
    const excluded = field.organizations.filter(({ code }) => code === 'C').map(({ id }) => id);
    expect(reached({ ...field, recruitment: { ...field.recruitment, excluded } }, 'T').routes).toEqual(['A T']);
  });

  it('use no tie that is only suggested or is of a kind that does not count', () => {
    const field = fieldOf(['A', 'T'], [['A', 'T', 3]], { known: { A: known.A } });
    const suggested = { ...field, ties: field.ties.map((tie) => ({ ...tie, status: 'suggested' as const })) };
    expect(reached(suggested, 'T').routes).toEqual([]);
    const other = { ...field, rules: { ...field.rules, tieKinds: ['Funding'] } };
    expect(reached(other, 'T').routes).toEqual([]);
  });

  it('lead to nobody who asked to be left alone', () => {
    const field = fieldOf(['A', 'T'], [['A', 'T', 3]], { known: { A: known.A, T: { doNotContact: true } } });
    expect(reached(field, 'T')).toEqual({ routes: [], without: 'doNotContact', nearest: [] });
  });
});
