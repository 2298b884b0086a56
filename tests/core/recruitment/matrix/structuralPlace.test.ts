import { describe, expect, it } from 'vitest';
import { structuralPlaces } from '../../../../src/core/recruitment/matrix/structuralPlace.ts';
import { analyzeField } from '../../../../src/core/view/analysis.ts';
import { fieldOf } from '../../../support/fieldOf.ts';
import { shikmaField } from '../../../support/shikma.ts';

describe('where an organisation stands in the network', () => {
  it('is told in places that are bands, beside its partners', () => {
    const field = shikmaField('he');
    const places = structuralPlaces(analyzeField(field).whole);
    const of = (code: string) => {
      const found = field.organizations.find((one) => one.code === code);
      return found === undefined ? undefined : places.get(found.id);
    };
    expect(of('PUB01')).toEqual({ partners: 42, place: { from: 1, to: 1 }, of: 80 });
    expect(of('BUS01')).toMatchObject({ place: { from: 2, to: 2 }, of: 80 });
    expect(of('BUS10')).toMatchObject({ partners: 0, place: { to: 80 } });
  });

  it('is not told of too little', () => {
    expect(structuralPlaces(analyzeField(fieldOf(['A', 'B', 'C'], [['A', 'B']])).whole)).toEqual(new Map());
  });
});
