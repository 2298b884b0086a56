import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../../src/core/coverage/targets/readTargets.ts';
import { writeTargets } from '../../../../src/core/coverage/targets/writeTargets.ts';
import { knownSectors } from '../../../../src/core/model/sector.ts';
import { countings, type Target, targetKey } from '../../../../src/core/model/target.ts';
import { createTexts } from '../../../../src/i18n/texts.ts';
import { targetWords } from '../../../../src/screens/parts/targetWords.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const texts = { en: createTexts('en'), he: createTexts('he') };
const wordsIn = { en: targetWords(texts.en.t), he: targetWords(texts.he.t) };

/** What people write, with all that a spreadsheet would stumble over. */
const words = fc.constantFrom(
  'Early childhood',
  'צעירים, ומשפחות',
  '=SUM(A1)',
  '-5',
  'a "b"',
  "'x",
  'two\nlines',
  'ע"ר; 12|x',
);
const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
const amounts = fc.oneof(
  fc.record({ unit: fc.constant('count' as const), low: orNull(fc.nat(60)), more: orNull(fc.nat(9)) }),
  fc.record({
    unit: fc.constant('share' as const),
    low: orNull(fc.nat(500).map((n) => n / 1000)),
    more: orNull(fc.nat(500).map((n) => n / 1000)),
  }),
);

const target = fc
  .record({
    sector: orNull(fc.oneof(fc.constantFrom(...knownSectors), fc.constantFrom('Faith', 'Media'))),
    topic: orNull(words),
    region: orNull(fc.oneof(words, fc.constant('*'))),
    population: orNull(words),
    counted: fc.constantFrom(...countings),
    amounts: amounts.filter(({ low, more }) => low !== null || more !== null),
    weight: fc.integer({ min: 1, max: 5000 }).map((n) => n / 1000),
    setBy: orNull(words),
    reason: orNull(words),
    setOn: orNull(fc.constantFrom('2026-11-12', '2025-01-31')),
  })
  .map(({ amounts: { unit, low, more }, ...others }): Target => {
    return { ...others, unit, minimum: low, ideal: more === null ? null : (low ?? 0) + more };
  });

const targets = fc.uniqueArray(target, { selector: targetKey, maxLength: 8 });

describe.each(['en', 'he'] as const)('a file of targets in %s', (language) => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(targets, (written) => {
        const bytes = new TextEncoder().encode(writeTargets(written, wordsIn[language]));
        const { targets: back, issues } = readTargets({ name: 't.csv', bytes }, fieldOf([], []));
        expect(back).toEqual(written);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});

describe('a file of targets', () => {
  it('has the columns of the contract first, with all that was said', () => {
    const [one]: readonly Target[] = [
      {
        sector: 'business',
        topic: 'Health',
        region: '*',
        population: null,
        counted: 'seated',
        minimum: 0.15,
        ideal: null,
        unit: 'share',
        weight: 2,
        setBy: 'Board',
        reason: 'two seats, at least',
        setOn: '2026-11-12',
      },
    ];
    expect(writeTargets(one === undefined ? [] : [one], wordsIn.en)).toBe(
      '\ufeffsector,topic,region,population,minimum,ideal,unit,weight,set_by,reason,counted,set_on\r\n' +
        'Business,Health,Region-wide,"",0.15,"",share,2,Board,"two seats, at least",seated,2026-11-12\r\n',
    );
  });
});
