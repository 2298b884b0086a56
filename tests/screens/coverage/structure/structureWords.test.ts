import { describe, expect, it } from 'vitest';
import type { StructuralGap } from '../../../../src/core/coverage/structure/structuralGaps.ts';
import { noFilter } from '../../../../src/core/model/filter.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { withoutBidiControls } from '../../../../src/i18n/isolate.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { createTexts } from '../../../../src/i18n/texts.ts';
import { structureWords } from '../../../../src/screens/coverage/structure/structureWords.ts';

const [o1, o2, o3] = [organizationId(1), organizationId(2), organizationId(3)];
const gaps: readonly StructuralGap[] = [
  { code: 'affectedSeats', seats: 1, of: 9, organization: o1, listed: 4, rule: 'column' },
  { code: 'relevanceGap', topic: 'Jobs', sector: 'business', counted: 'listed', listed: [] },
  { code: 'relevanceGap', topic: 'Bus', sector: 'community', counted: 'listed', listed: [] },
  { code: 'relevanceGap', topic: 'Jobs', sector: 'social', counted: 'engaged', listed: [o2] },
  { code: 'nobodyEngaged', dimension: 'topic', value: 'Bus', listed: [o2] },
  { code: 'untiedSectors', sectors: ['business', 'community'], possible: 99 },
  { code: 'regionOnOne', region: 'North', counted: 'listed', organization: o2, listed: 1 },
  { code: 'regionOnOne', region: 'South', counted: 'engaged', organization: o3, listed: 4 },
  {
    code: 'crowded',
    topic: 'Jobs',
    cells: [{ region: 'North', sector: 'social', organizations: [o1, o2, o3] }],
    organizations: [o1, o2, o3],
  },
  { code: 'fragileCells', dimension: 'topic', value: 'Bus', cells: [{ sector: 'social', organization: o1 }] },
];

function wordsIn(language: Language) {
  const texts = createTexts(language);
  return structureWords(gaps, {
    t: (key, values) => withoutBidiControls(texts.t(key, values ?? {})),
    nameOf: (id) => `(${id})`,
    sectorLong: (sector) => sector,
    fromSectors: (sectors) => sectors.join(' or '),
  });
}

describe('gaps of the structure, in words', () => {
  it('are plain sentences; the sectors that a topic lacks stand together, and what is told elsewhere is left out', () => {
    expect(wordsIn('en').map(({ title, text, names }) => [title, text, ...names].join(' | '))).toEqual([
      'Seats of the affected communities | One of the 9 seats of the steering committee is theirs. A single seat is a token, two or more are a voice. It is held by | (o1)',
      'Jobs: sectors that matter | Nobody listed from business. Listed, but nobody engaged from social.',
      'Bus: sectors that matter | Nobody listed from community.',
      'business – community: no tie | 99 pairs are possible, and none is tied.',
      'North: hangs on one organisation | The only one listed there: | (o2)',
      'South: hangs on one organisation | 4 are listed there; the only one engaged: | (o3)',
      'Jobs: crowded, perhaps overlap | Worth asking who does what: | social in North: 3',
    ]);
  });

  it('are whole sentences in Hebrew, with nothing left to fill in', () => {
    const texts = wordsIn('he').map(({ title, text }) => `${title} ${text}`);
    expect(texts).toHaveLength(7);
    expect(
      texts.filter((text) => /\{\{|structure[.:]|[a-z]\./.test(text.replace(/business|social|community/g, ''))),
    ).toEqual([]);
  });

  it('show on the map those they speak of, and nobody where there is nobody', () => {
    expect(wordsIn('en').map(({ onMap }) => onMap)).toEqual([
      [o1],
      [o2],
      null,
      { ...noFilter, sectors: ['business', 'community'] },
      { ...noFilter, regions: ['North'] },
      { ...noFilter, regions: ['South'] },
      [o1, o2, o3],
    ]);
  });
});
