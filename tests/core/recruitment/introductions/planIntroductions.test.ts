import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { planIntroductions } from '../../../../src/core/recruitment/introductions/planIntroductions.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';

const field = fieldOf(
  ['A', 'B', 'X', 'Y', 'Z', 'W'],
  [
    ['A', 'X', 3],
    ['A', 'Y', 3],
    ['B', 'Y', 1],
    ['A', 'Z', 3],
  ],
  { known: { A: { stage: 'active' }, B: { stage: 'active' } } },
);

function planned(askCap: number, codes: readonly string[], map: FieldMap = field) {
  const ids = codes.flatMap((code) => map.organizations.find((one) => one.code === code)?.id ?? []);
  const code = codesOf(map);
  const { introductions, asked } = planIntroductions(ids, { ...map, recruitment: { ...map.recruitment, askCap } });
  return {
    introductions: introductions.map(({ chosen, full }) => [chosen?.path.map(code).join(' ') ?? null, full.map(code)]),
    asked: [...asked].map(([id, times]) => `${code(id)} ${times}`),
  };
}

describe('introductions for a whole list', () => {
  it('take the best route of each while its first contact is asked no more often than may be', () => {
    expect(planned(3, ['X', 'Y', 'Z'])).toEqual({
      introductions: [
        ['A X', []],
        ['A Y', []],
        ['A Z', []],
      ],
      asked: ['A 3'],
    });
  });

  it('go on to another route, or to none, where a first contact is asked enough, and say who that is', () => {
    expect(planned(1, ['X', 'Y', 'Z', 'W'])).toEqual({
      introductions: [
        ['A X', []],
        ['B Y', ['A']],
        [null, ['A']],
        [null, []],
      ],
      asked: ['A 1', 'B 1'],
    });
  });

  it('follow the order of the list', () => {
    expect(planned(1, ['Y', 'X']).introductions).toEqual([
      ['A Y', []],
      [null, ['A']],
    ]);
  });

  it('look beyond the routes that are shown for a first contact who has room', () => {
    const contacts = ['A', 'B', 'C', 'D', 'E'];
    const targets = ['T1', 'T2', 'T3', 'T4', 'T5'];
    const all = fieldOf(
      [...contacts, ...targets],
      contacts.flatMap((contact) => targets.map((target) => [contact, target, 3] as const)),
      { known: Object.fromEntries(contacts.map((code) => [code, { stage: 'active' as const }])) },
    );
    expect(planned(1, targets, all).introductions.map(([path]) => path)).toEqual([
      'A T1',
      'B T2',
      'C T3',
      'D T4',
      'E T5',
    ]);
  });
});
