import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../src/core/coverage/coverage.ts';
import type { CoverageFinding } from '../../../src/core/coverage/coverageFindings.ts';
import { noFilter } from '../../../src/core/model/filter.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { withoutBidiControls } from '../../../src/i18n/isolate.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { coverageHeadline } from '../../../src/screens/coverage/coverageHeadline.ts';
import { coverageWords } from '../../../src/screens/coverage/coverageWords.ts';

const cells = [{ sector: 'academia', organization: organizationId(7) }];
const findings: readonly CoverageFinding[] = [
  { code: 'sectorAbsent', sector: 'community' },
  { code: 'sectorsMissing', dimension: 'topic', value: 'Jobs', sectors: ['business', 'community'], listed: 18 },
  { code: 'sectorsMissing', dimension: 'region', value: 'North', sectors: ['business'], listed: 1 },
  { code: 'sectorNotEngaged', sector: 'business', listed: 11 },
  { code: 'notOnCommittee', sectors: ['business'], seats: 9 },
  { code: 'nobodyEngaged', dimension: 'topic', value: 'Bus', listed: 2 },
  { code: 'topicsWithoutLocal', region: 'North', topics: ['Bus', 'Art'] },
  { code: 'restsOnOne', dimension: 'topic', value: 'Bus', cells },
];

function wordsIn(language: Language) {
  const texts = createTexts(language);
  return findings.map((finding) =>
    coverageWords(finding, {
      t: (key, values) => withoutBidiControls(texts.t(key, values ?? {})),
      nameOf: (id) => `(${id})`,
      sectorLong: (sector) => sector,
      from: (sectors) => sectors.join(' or '),
      to: (sectors) => sectors.join(' or '),
    }),
  );
}

describe('what is missing, in words', () => {
  it('is plain sentences in English', () => {
    expect(wordsIn('en').map(({ title, text, names }) => [title, text, ...names].join(' | '))).toEqual([
      'community | No organisation of this sector is on the list.',
      'Jobs: sectors missing | Nobody from business or community. 18 organisations work on it.',
      'North: sectors missing | Nobody local from business. One organisation works there.',
      'business | 11 organisations are listed, none is engaged.',
      'Steering committee | 9 seats; nobody from business.',
      'Bus: nobody engaged | 2 organisations are listed, none is engaged.',
      'North: topics without anybody local | Nobody local works on: | Bus | Art',
      'Bus: one organisation for a sector | Alone for its sector: | (o7)',
    ]);
  });

  it('is whole sentences in Hebrew, with nothing left to fill in', () => {
    const texts = wordsIn('he').map(({ title, text }) => `${title} ${text}`);
    expect(texts.filter((text) => /\{\{|findings\./.test(text))).toEqual([]);
  });

  it('shows on the map those it speaks of, and nobody where there is nobody', () => {
    expect(wordsIn('en').map(({ filter }) => filter)).toEqual([
      null,
      { ...noFilter, topics: ['Jobs'] },
      { ...noFilter, regions: ['North'] },
      { ...noFilter, sectors: ['business'] },
      { ...noFilter, sectors: ['business'] },
      { ...noFilter, topics: ['Bus'] },
      { ...noFilter, regions: ['North'] },
      { ...noFilter, topics: ['Bus'], sectors: ['academia'] },
    ]);
  });
});

const [one, two] = [organizationId(1), organizationId(2)];
const coverage: Coverage = {
  sectors: ['business', 'academia'],
  topic: [
    {
      value: 'Jobs',
      cells: [
        { listed: [one], engaged: [one] },
        { listed: [two], engaged: [] },
      ],
    },
  ],
  region: [
    {
      value: 'North',
      cells: [
        { listed: [one], engaged: [] },
        { listed: [], engaged: [] },
      ],
    },
  ],
  regionWide: [],
  missing: [],
};
const nothing: Coverage = { sectors: [], topic: [], region: [], regionWide: [], missing: [] };
const byTopic = { dimension: 'topic', counting: 'listed' } as const;
const byRegion = { dimension: 'region', counting: 'listed' } as const;

describe('the headline of coverage', () => {
  it('has words in both languages for every finding that can come first, and for none', () => {
    const shown = [byTopic, byRegion, { ...byTopic, counting: 'engaged' as const }];
    const headlines = shown.flatMap((view) => [
      ...findings.map((finding) => coverageHeadline([finding], coverage, view)),
      coverageHeadline([], coverage, view),
      coverageHeadline([], nothing, view),
    ]);
    for (const language of ['en', 'he'] as const) {
      const texts = createTexts(language);
      const said = headlines.map(({ key, value }) =>
        texts.t(`coverage:headline.${key}`, { value, from: 'x', to: 'x' }),
      );
      expect(said.filter((text) => text.includes('headline.'))).toEqual([]);
      expect(said[1]).toContain('Jobs');
    }
  });

  it('speaks of the rows and the count that the matrix shows', () => {
    const dimensional = findings.slice(1);
    expect(coverageHeadline(dimensional, coverage, byTopic)).toEqual({
      key: 'missingInTopic',
      sectors: ['business', 'community'],
      value: 'Jobs',
    });
    expect(coverageHeadline(dimensional, coverage, byRegion)).toEqual({
      key: 'missingInRegion',
      sectors: ['business'],
      value: 'North',
    });
    expect(coverageHeadline(dimensional, coverage, { ...byTopic, counting: 'engaged' })).toEqual({
      key: 'notEngagedInTopic',
      sectors: ['academia'],
      value: 'Jobs',
    });
    expect(coverageHeadline(findings.slice(1, 2), coverage, byRegion).key).toBe('coveredRegion');
  });
});
