import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import { newTie } from '../../../../src/core/model/tie.ts';
import { noWhatIf } from '../../../../src/core/model/whatIf.ts';
import { moreFragile } from '../../../../src/core/network/whatIf/moreFragile.ts';
import {
  cutOffChange,
  mostFragile,
  type WhatIfFigures,
  whatIfFigures,
} from '../../../../src/core/network/whatIf/whatIfFigures.ts';
import { codesOf } from '../../../support/fieldOf.ts';
import { fileOf, imported } from '../../../support/importing.ts';

const five = ['SOC10–SOC15', 'BUS01–ACA06', 'ACA03–ACA06', 'BUS10–BUS08', 'COM05–SOC21'];

describe.each(['he', 'en'])('the Shikma sample with the five suggested ties (%s)', (language) => {
  it('has four groups instead of six, a main group of 77, and nine instead of sixteen cut off without the youth centre', () => {
    const field = shikma(language);
    const tried = { ...field, whatIf: { ...noWhatIf, ties: five.map((pair) => pairOf(field, pair)) } };
    const figures = whatIfFigures(tried);
    const code = codesOf(field);
    expect(summary(figures)).toEqual({
      before: { pairs: 228, across: 121, components: 6, mainGroup: 70, isolates: 4, meanDistance: 2.53 },
      after: { pairs: 233, across: 123, components: 4, mainGroup: 77, isolates: 3, meanDistance: 2.82 },
    });
    expect(mostFragile(figures).map(code)).toEqual(['PUB01']);
    const { before, after } = cutOffChange(figures, idOf(field, 'PUB01'));
    expect(before?.map(code)).toEqual(sixteen);
    expect(after?.map(code)).toEqual(nine);
    expect(figures.reached.map(code)).toEqual(['ACA01', 'ACA02', 'ACA03', 'ACA04', 'ACA05', 'BUS10', 'SOC26']);
    expect(figures.fallen).toEqual([]);
  });

  it('says the same of ties that are recorded as suggested, and nothing changes where those are not to count', () => {
    const field = shikma(language);
    const suggested = five.map((pair, index) => {
      const { source, target } = pairOf(field, pair);
      return { ...newTie(`t9${index}` as never, source, target), status: 'suggested' as const };
    });
    const with5 = { ...field, ties: [...field.ties, ...suggested] };
    expect(summary(whatIfFigures(with5)).after).toEqual({
      pairs: 233,
      across: 123,
      components: 4,
      mainGroup: 77,
      isolates: 3,
      meanDistance: 2.82,
    });
    const off = whatIfFigures({ ...with5, whatIf: { ...noWhatIf, withSuggested: false } });
    expect(off.after).toEqual(off.before);
  });

  it('says who and what is lost when the youth centre is left out', () => {
    const field = shikma(language);
    const id = idOf(field, 'PUB01');
    const figures = whatIfFigures({
      ...field,
      whatIf: { ...noWhatIf, withoutOrganizations: [id], ties: five.map((pair) => pairOf(field, pair)) },
    });
    const code = codesOf(field);
    const [removed] = figures.removed;
    expect([removed?.mainGroupWith, removed?.mainGroupWithout]).toEqual([77, 67]);
    expect(removed?.cutOff.map(code)).toEqual(nine);
    expect(removed?.kept.map(code)).toEqual(wadi);
    expect([removed?.sectors, removed?.topics, removed?.regions]).toEqual([[], [], []]);
    expect(figures.fallen.map(code)).toEqual(nine);
    expect(cutOffChange(figures, id).after).toBeNull();
  });

  it('says what leaving out the youth centre alone does', () => {
    const field = shikma(language);
    const figures = whatIfFigures({
      ...field,
      whatIf: { ...noWhatIf, withoutOrganizations: [idOf(field, 'PUB01')] },
    });
    const [removed] = figures.removed;
    expect([removed?.mainGroupWith, removed?.mainGroupWithout]).toEqual([70, 53]);
    expect([removed?.cutOff.map(codesOf(field)), removed?.kept]).toEqual([sixteen, []]);
  });

  it('shows on whom more hang once a far group joins through one tie', () => {
    const field = shikma(language);
    const code = codesOf(field);
    const figures = whatIfFigures({ ...field, whatIf: { ...noWhatIf, ties: [pairOf(field, 'ACA03–ACA06')] } });
    expect(
      moreFragile(figures).map(({ organization, before, after }) => [
        code(organization),
        before?.length,
        after?.length,
      ]),
    ).toEqual([
      ['ACA06', 0, 6],
      ['ACA03', 0, 5],
    ]);
  });
});

const nine = ['ACA07', 'BUS03', 'COM01', 'COM04', 'COM06', 'PUB13', 'PUB20', 'SOC17', 'SOC24'];
const wadi = ['COM05', 'PUB10', 'PUB11', 'PUB16', 'SOC10', 'SOC11', 'SOC12'];
const sixteen = [...nine, ...wadi].sort();

function summary({ before, after }: WhatIfFigures) {
  const of = ({ pairs, across, components, mainGroup, isolates, meanDistance }: typeof before) => ({
    pairs,
    across,
    components,
    mainGroup: mainGroup.length,
    isolates: isolates.length,
    meanDistance: meanDistance === null ? null : Math.round(meanDistance * 100) / 100,
  });
  return { before: of(before), after: of(after) };
}

function shikma(language: string): FieldMap {
  const folder = join(import.meta.dirname, '../../../../sample-data/shikma');
  const files = ['organisations', 'ties'].map((name) => `${name}.${language}.csv`);
  return imported(files.map((name) => fileOf(name, readFileSync(join(folder, name), 'utf8')))).fieldMap;
}

function pairOf(field: FieldMap, pair: string) {
  const [source = '', target = ''] = pair.split('–');
  return { source: idOf(field, source), target: idOf(field, target) };
}

function idOf({ organizations }: FieldMap, code: string): OrganizationId {
  const found = organizations.find((one) => one.code === code);
  if (found === undefined) throw new Error(`nobody has the id ${code}`);
  return found.id;
}
