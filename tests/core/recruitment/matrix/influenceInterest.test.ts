import { describe, expect, it } from 'vitest';
import { notEngaged } from '../../../../src/core/coverage/seats/notEngaged.ts';
import { influenceInterest, quadrants } from '../../../../src/core/recruitment/matrix/influenceInterest.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';
import { inCodes, shikmaField } from '../../../support/shikma.ts';

describe.each(['he', 'en'] as const)('the Shikma sample (%s)', (language) => {
  const field = shikmaField(language);
  const matrix = influenceInterest(field);

  it('has its four quarters, cut at the middle of the scale', () => {
    const count = (quadrant: string) => matrix.placed.filter((one) => one.quadrant === quadrant).length;
    expect(quadrants.map((quadrant) => [quadrant, count(quadrant)])).toEqual([
      ['workClosely', 7],
      ['keepSatisfied', 16],
      ['keepInformed', 30],
      ['monitor', 27],
    ]);
    expect(matrix.scales).toEqual({ influence: { low: 1, top: 5 }, interest: { low: 1, top: 5 } });
    expect(matrix.unknown).toEqual([]);
  });

  it('designs with the communities that would only be watched', () => {
    expect(inCodes(field, matrix.designWith)).toEqual(['COM02', 'COM06', 'COM08']);
    expect(matrix.placed.filter(({ advice }) => advice === 'monitor')).toHaveLength(24);
  });

  it('lists the fourteen who are influential and not yet engaged, one of whom declined', () => {
    const [found] = notEngaged(field.organizations.toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1)));
    expect(inCodes(field, found?.organizations)).toEqual([
      ...['BUS02', 'BUS04', 'BUS08', 'BUS10', 'BUS11', 'PHI03', 'PHI07'],
      ...['PUB06', 'PUB07', 'PUB09', 'PUB10', 'PUB12', 'PUB17', 'PUB18'],
    ]);
    expect(inCodes(field, found?.declined)).toEqual(['PUB17']);
  });
});

describe('the matrix of influence and interest', () => {
  const low = { influence: 1, interest: 1 } as const;
  const rated = (known: Parameters<typeof fieldOf>[2]) => fieldOf(['A', 'B', 'C'], [], known);

  it('keeps what is not known apart from what is low', () => {
    const field = rated({
      known: {
        A: { influence: 5, interest: null },
        B: { influence: null, interest: 1 },
        C: { influence: 1, interest: 5 },
      },
    });
    const { placed, unknown } = influenceInterest(field);
    expect([placed.map(({ id }) => codesOf(field)(id)), unknown.map(codesOf(field))]).toEqual([['C'], ['A', 'B']]);
  });

  it('knows the affected by their column where there is one, and by the community sector where there is none', () => {
    const advices = (field: ReturnType<typeof fieldOf>) => influenceInterest(field).placed.map(({ advice }) => advice);
    const top = { influence: 5, interest: 5 } as const;
    const bySector = { A: { ...low, sector: 'community' }, B: { ...low, sector: 'social' }, C: top } as const;
    expect(advices(rated({ known: bySector }))).toEqual(['designWith', 'monitor', 'workClosely']);
    const byColumn = { ...bySector, A: { ...bySector.A, affected: false }, B: { ...bySector.B, affected: true } };
    expect(advices(rated({ known: byColumn }))).toEqual(['monitor', 'designWith', 'workClosely']);
  });

  it('keeps the alignment beside them, whether it is known or not', () => {
    const field = rated({ known: { A: { ...low, alignment: 2 }, B: low } });
    expect(influenceInterest(field).placed.map(({ alignment }) => alignment)).toEqual([2, null]);
  });
});
