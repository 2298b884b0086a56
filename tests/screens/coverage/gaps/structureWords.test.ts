import { expect, it } from 'vitest';
import { structuralGaps } from '../../../../src/core/coverage/structure/structuralGaps.ts';
import { withoutBidiControls } from '../../../../src/i18n/isolate.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { structureWords, toldEntries } from '../../../../src/screens/coverage/gaps/structureWords.ts';
import { wordsOf } from '../../../e2e/support/words.ts';
import { shikmaField } from '../../../support/shikma.ts';

/** The structure of the sample where one topic was judged, in words. */
function told(language: Language, topic: string) {
  const field = { ...shikmaField(language), relevance: [{ topic, sectors: ['academia'] }] };
  const t = wordsOf(language);
  const wording = {
    t,
    nameOf: (id: string) => field.organizations.find((one) => one.id === id)?.code ?? '',
    sectorLong: (sector: string) => t(`terms:sectorLong.${sector}`),
    from: (sectors: readonly string[]) => sectors.map((sector) => t(`coverage:from.${sector}`)).join(),
    list: (names: readonly string[]) => names.join(', '),
  };
  return toldEntries(structuralGaps(field, 'today')).map((gap) => {
    const { title, text, filter } = structureWords(gap, wording);
    return { code: gap.code, title: withoutBidiControls(title), text: withoutBidiControls(text), filter };
  });
}

it('tells the structure of the sample: a sector that matters and is missing, pairs without a tie together, a region, crowded topics', () => {
  const all = told('en', 'Young entrepreneurship');
  expect([...new Set(all.map(({ code }) => code))]).toEqual(['relevanceGap', 'untiedPairs', 'crowded']);
  expect(all[0]).toEqual({
    code: 'relevanceGap',
    title: 'Academia on Young entrepreneurship',
    text: 'You said it matters; nobody from academia is listed on Young entrepreneurship.',
    filter: { sectors: [], topics: ['Young entrepreneurship'], regions: [], stages: [] },
  });
  expect(all[1]?.text.split('; ').at(0)).toBe('Business sector and Community (99 possible pairs)');
  expect(all[2]).toEqual({
    code: 'crowded',
    title: 'Support for youth at risk: many side by side',
    text: '8 organisations in 3 crowded combinations of region and sector; most in Neve Shikma, Social sector: SOC02, SOC08, SOC18, SOC21. Possible overlap, or a chance to join forces.',
    filter: { sectors: [], topics: ['Support for youth at risk'], regions: ['Neve Shikma'], stages: [] },
  });
});

it('tells the same in Hebrew', () => {
  const all = told('he', 'יזמות צעירה');
  expect(all.map(({ code }) => code)).toEqual(told('en', 'Young entrepreneurship').map(({ code }) => code));
  expect(all[0]?.text).toBe('סומן כנדרש; איש מן האקדמיה אינו רשום בנושא יזמות צעירה.');
});
