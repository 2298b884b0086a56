import { describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import type { NetworkFinding } from '../../../src/core/network/findings.ts';
import { formatNumber, formatPercent } from '../../../src/i18n/format.ts';
import { withoutBidiControls } from '../../../src/i18n/isolate.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { findingWords } from '../../../src/screens/network/findingWords.ts';
import { headlineOf } from '../../../src/screens/network/headline.ts';

const id = (text: string) => text as OrganizationId;

const findings: readonly NetworkFinding[] = [
  { code: 'overloadedBroker', organization: id('A'), partners: 42, betweenness: 0.52, next: id('B'), times: 3.56 },
  { code: 'overloadedBroker', organization: id('A'), partners: 1, betweenness: 0.52, next: null, times: null },
  { code: 'cutOff', organization: id('A'), cutOff: [id('C'), id('D')] },
  { code: 'withoutBackbone', backbone: id('B'), cutOff: [] },
  { code: 'withoutBackbone', backbone: id('B'), cutOff: [id('C')] },
  { code: 'separateGroups', groups: [[id('E'), id('F')]] },
  {
    code: 'separateGroups',
    groups: [
      [id('E'), id('F'), id('G')],
      [id('H'), id('I')],
    ],
  },
  { code: 'inwardSector', sector: 'business', inside: 10, outside: 3 },
  { code: 'isolates', organizations: [id('J')] },
  { code: 'acrossSectors', across: 121, pairs: 228 },
  { code: 'noTies' },
];

function wordsIn(language: Language) {
  const texts = createTexts(language);
  return findings.map((finding) => {
    const { figure, title, text, names } = findingWords(finding, {
      t: (key, values) => withoutBidiControls(texts.t(key, values ?? {})),
      nameOf: (organization) => `(${organization})`,
      sectorLong: (sector) => sector,
      number: (value, digits) => formatNumber(language, value, digits),
      percent: (share) => formatPercent(language, share),
    });
    return [figure, title, text, ...names].join(' | ');
  });
}

describe('findings in words', () => {
  it('are plain sentences in English', () => {
    expect(wordsIn('en')).toEqual([
      '42 | Overloaded broker | (A) is tied to 42 organisations. 3.6 times as many paths run through it as through the next, (B).',
      '1 | Overloaded broker | (A) is tied to one organisation.',
      '2 | Who is cut off without (A) | Without (A), 2 organisations lose every route to the rest: | (C) | (D)',
      '0 | If the backbone leaves | Without (B) nobody is cut off: the network does not hang on the backbone.',
      '1 | If the backbone leaves | Without (B) one organisation is cut off: | (C)',
      '2 | A cluster of 2 organisations on its own | Tied only to each other: | (E) | (F)',
      '2 | Clusters on their own | 2 groups have no tie to the main group, the largest of them: | (E) | (F) | (G)',
      '3 | business turns inward | 10 tied pairs inside the sector, 3 to all the other sectors.',
      '1 | No ties at all | One organisation has no tie on this map: | (J)',
      '53% | Across sectors | 121 of 228 tied pairs join two sectors.',
      '0 | No ties | Once ties are entered, this is where their pattern is read.',
    ]);
  });

  it('are whole sentences in Hebrew, with nothing left to fill in', () => {
    const words = wordsIn('he');
    expect(words.filter((text) => /\{\{|findings\./.test(text))).toEqual([]);
    expect(words[2]).toBe('2 | מי יתנתק בלי (A) | בלי (A) שני ארגונים מאבדים כל מסלול אל השאר: | (C) | (D)');
  });
});

describe('the headline of the screen', () => {
  it('says that the field rests on one where the broker is also the one who cuts off most', () => {
    const [broker, , cutOff] = findings;
    const headline = headlineOf(broker && cutOff ? [broker, cutOff] : []);
    const organization = broker?.code === 'overloadedBroker' ? broker.organization : undefined;
    expect(headline).toEqual({ key: 'restsOnOne', organization });
    const said = (['en', 'he'] as const).map((language) =>
      withoutBidiControls(createTexts(language).t('network:headline.restsOnOne', { name: 'Alon' })),
    );
    expect(said).toEqual(['The field rests on Alon', 'השדה נשען על Alon']);
    expect(headlineOf(broker ? [broker] : [])).toEqual({ key: 'overloadedBroker' });
  });

  it('has words in both languages for every finding that can come first, and for none', () => {
    const headlines = [...findings.map((finding) => headlineOf([finding])), headlineOf([])];
    for (const language of ['en', 'he'] as const) {
      const texts = createTexts(language);
      const said = headlines.map(({ key, count = 0 }) =>
        texts.t(`network:headline.${key}`, { count, sector: '', share: '' }),
      );
      expect(said.filter((text) => text.includes('headline.'))).toEqual([]);
    }
  });
});
