import { describe, expect, it } from 'vitest';
import { type StructuralGap, structuralGaps } from '../../../../src/core/coverage/structure/structuralGaps.ts';
import { inCodes, shikmaField } from '../../../support/shikma.ts';

const field = shikmaField('en');
const of = (code: StructuralGap['code']) =>
  inCodes(
    field,
    structuralGaps(field, 'today').filter((gap) => gap.code === code),
  ) as readonly Readonly<Record<string, unknown>>[];

describe('the structure of Shikma', () => {
  it('is crowded first of all in support for youth at risk, in three cells of place and sector', () => {
    const crowded = of('crowded');
    expect(crowded[0]).toEqual({
      code: 'crowded',
      topic: 'Support for youth at risk',
      cells: [
        { region: 'Neve Shikma', sector: 'social', organizations: ['SOC02', 'SOC08', 'SOC18', 'SOC21'] },
        { region: 'Neve Shikma', sector: 'public', organizations: ['PUB01', 'PUB02', 'PUB05'] },
        { region: 'Kiryat Alon', sector: 'social', organizations: ['SOC02', 'SOC07', 'SOC21'] },
      ],
      organizations: ['PUB01', 'PUB02', 'PUB05', 'SOC02', 'SOC07', 'SOC08', 'SOC18', 'SOC21'],
    });
    expect(crowded.slice(1).map(({ topic, cells }) => [topic, (cells as readonly unknown[]).length])).toEqual([
      ['Soft and digital skills', 1],
      ['Career guidance', 1],
      ['Placement and employer relations', 1],
      ['Vocational training', 1],
    ]);
  });

  it('has nobody of the affected communities on the committee', () => {
    expect(of('affectedSeats')).toEqual([
      { code: 'affectedSeats', seats: 0, of: 9, organization: null, listed: 9, rule: 'sector' },
    ]);
  });

  it('has nobody engaged on entrepreneurship, in the Wadi towns and in the hill villages', () => {
    expect(of('nobodyEngaged').map(({ value }) => value)).toEqual([
      'Young entrepreneurship',
      'Wadi towns',
      'Hill villages',
    ]);
  });

  it('has no tie between business and three other sectors, nor between the community and two', () => {
    expect(of('untiedSectors').map(({ sectors, possible }) => [sectors, possible])).toEqual([
      [['business', 'community'], 99],
      [['business', 'philanthropy'], 77],
      [['business', 'academia'], 77],
      [['community', 'philanthropy'], 63],
      [['community', 'academia'], 63],
    ]);
  });
});
