import { expect, it } from 'vitest';
import { formsOf } from '../../../../src/core/import/duplicates/nameForms.ts';

const partsOf = (name: string, ...otherNames: readonly string[]) =>
  formsOf({ name, otherNames })
    .slice(1)
    .map(({ kind, written, beside }) => [kind, written, beside]);

it.each([
  ['בית אלון', []],
  ['בית אלון (ע"ר)', [['other', 'בית אלון', '']]],
  [
    'מתנ"ס (רמלה)',
    [
      ['part', 'מתנ"ס', 'רמלה'],
      ['aside', 'רמלה', ''],
    ],
  ],
  ['בית הנוער (עיריית לוד)', [['part', 'בית הנוער', 'עירייתלוד']]],
  [
    'Tidal (now Estuary)',
    [
      ['other', 'Tidal', ''],
      ['other', 'Estuary', ''],
    ],
  ],
  [
    'קרן רש"י | Rashi Foundation',
    [
      ['part', 'קרן רש"י', 'rashifoundation'],
      ['part', 'Rashi Foundation', 'קרנרשי'],
    ],
  ],
  [
    'Shatil שתיל',
    [
      ['part', 'Shatil', 'שתיל'],
      ['part', 'שתיל', 'shatil'],
    ],
  ],
  ['Learning Lab - SFU', []],
  ['מרכז צעירים - לוד', []],
] as const)('the names that %s gives', (name, parts) => {
  expect(partsOf(name)).toEqual(parts);
});

it('are followed by the other names, each once', () => {
  expect(partsOf('בית אלון', 'Alon House', 'בית אלון', 'Alon House')).toEqual([['other', 'Alon House', '']]);
});
