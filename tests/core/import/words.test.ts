import { describe, expect, it } from 'vitest';
import { foldHeader, foldText, foldWord } from '../../../src/core/import/fold.ts';
import { booleanOf, directedOf, isOneWayType } from '../../../src/core/import/words/booleanWords.ts';
import { meansEmpty } from '../../../src/core/import/words/emptyWords.ts';
import { isRegionWide } from '../../../src/core/import/words/placeWords.ts';
import { isOwnSectorWord, sectorOf } from '../../../src/core/import/words/sectorWords.ts';
import { stageOf } from '../../../src/core/import/words/stageWords.ts';
import { knownSectors } from '../../../src/core/model/sector.ts';
import { stages } from '../../../src/core/model/stage.ts';
import { terms as en } from '../../../src/i18n/en/terms.ts';
import { terms as he } from '../../../src/i18n/he/terms.ts';

describe('words for sectors', () => {
  it('are the program’s own in either language, and others say more than they', () => {
    const own = knownSectors.flatMap((sector) => [sector, en.sector[sector], he.sector[sector]]);
    expect(own.filter((word) => !isOwnSectorWord(word))).toEqual([]);
    expect(['Municipality', 'עמותה', 'Ltd', 'x'].filter(isOwnSectorWord)).toEqual([]);
  });

  it.each([
    [
      'public',
      [
        'Public',
        'public sector',
        'The public sector',
        'ציבורי',
        'ציבורית',
        'המגזר הציבורי',
        'ציבורי ',
        'Government',
        'עירייה',
      ],
    ],
    [
      'social',
      [
        'חברתי (מגזר שלישי)',
        'המגזר השלישי',
        'Non-profit',
        'NGO',
        'עמותה',
        'עמותה (ע"ר)',
        'חל״צ',
        'Nonprofit organisation',
      ],
    ],
    ['business', ['עסקי', 'Private sector', 'חברה', 'company', 'המגזר העסקי']],
    ['community', ['קהילה', 'קהילתי', 'Residents', "residents' group", 'תושבים', 'lived experience']],
    ['philanthropy', ['פילנתרופיה', 'קרן', 'Foundation', 'donors', 'funder']],
    ['academia', ['אקדמיה', 'University', 'Higher education', 'מכללה', 'מוסד אקדמי']],
  ])('%s', (sector, words) => {
    expect(words.map((word) => [word, sectorOf(word)])).toEqual(words.map((word) => [word, sector]));
  });

  it('joins parts that mean the same, and leaves what means two things or nothing', () => {
    expect(sectorOf('Government / municipality')).toBe('public');
    expect(sectorOf('ציבורי;ציבורי')).toBe('public');
    expect(['public / private', 'Health', 'social business', 'מתנ"ס', '', 'מגזר'].map(sectorOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('know every sector as the screens call it', () => {
    for (const sector of knownSectors) {
      expect([en.sector[sector], he.sector[sector]].map(sectorOf)).toEqual([sector, sector]);
    }
  });
});

describe('words for stages', () => {
  it('know every stage as the screens call it and by its key', () => {
    for (const stage of stages) {
      expect([en.stage[stage], he.stage[stage], stage].map(stageOf)).toEqual([stage, stage, stage]);
    }
  });

  it('know both genders and numbers in front', () => {
    expect(
      ['שותפה פעילה', 'מובילה', 'הביעה נכונות', '3. In conversation', '0.5 Called or emailed', '1 - זוהתה'].map(
        stageOf,
      ),
    ).toEqual(['active', 'leading', 'committed', 'inDialogue', 'acquainted', 'identified']);
    expect(['בשיח (מתקדם)', '2) Contacted [by phone]', '(active)'].map(stageOf)).toEqual([
      'inDialogue',
      'acquainted',
      null,
    ]);
    expect(stageOf('Board member')).toBe(null);
  });
});

describe('other words', () => {
  it('answer yes and no in both languages and as marks', () => {
    expect(['כן', 'Yes', 'TRUE', '✓', '1', 'V', 'חבר/ה'].map(booleanOf)).toEqual(Array(7).fill(true));
    expect(['לא', 'no', 'False', '✗', '0', 'אין'].map(booleanOf)).toEqual(Array(6).fill(false));
    expect(['', 'maybe', '2', 'אולי'].map(booleanOf)).toEqual([null, null, null, null]);
  });

  it('name directions', () => {
    expect(['חד־כיווני', 'directed', '->', '→', 'כן'].map(directedOf)).toEqual(Array(5).fill(true));
    expect(['הדדי', 'mutual', '<->', '↔', 'דו־כיווני', 'no'].map(directedOf)).toEqual(Array(6).fill(false));
    expect(directedOf('sideways')).toBe(null);
  });

  it('name the kinds of ties that go one way', () => {
    const oneWay = [
      'Funding',
      'funds',
      'מימון',
      'הפניית צעירים',
      'Referral of young people',
      'reports to',
      'is member of',
      'חברות בפורום',
    ];
    const bothWays = ['Information sharing', 'חילופי מידע', 'תכנית משותפת', 'Joint programme', 'הסכם רשמי', null];
    expect(oneWay.map(isOneWayType)).toEqual(oneWay.map(() => true));
    expect(bothWays.map(isOneWayType)).toEqual(bothWays.map(() => false));
  });

  it('tell a whole region from a region', () => {
    expect(['כלל־אזורי', 'כלל-אזורי', 'Region-wide', 'region wide', 'ארצי', 'Nationwide'].map(isRegionWide)).toEqual(
      Array(6).fill(true),
    );
    expect(['צפון', 'Haifa region', 'מועצה אזורית'].map(isRegionWide)).toEqual([false, false, false]);
  });

  it('know what stands for an empty cell; zero does not', () => {
    expect(['', ' ', '-', 'N/A', '#N/A', 'לא ידוע', 'NaT'].map(meansEmpty)).toEqual(Array(7).fill(true));
    expect(['0', 'no', 'אין'].map(meansEmpty)).toEqual([false, false, false]);
  });
});

describe('folding', () => {
  it('makes spellings of one name equal', () => {
    expect(foldText(' Cafe\u0301  \u200fOne\u00a0')).toBe(foldText('CAFÉ one'));
    expect(foldText('קרן א')).not.toBe(foldText('קרן ב'));
  });

  it('makes forms of one word equal', () => {
    expect(foldWord('שותף/ה פעיל/ה')).toBe('שותף פעיל');
    expect(foldWord('כלל־אזורי')).toBe(foldWord('כלל-אזורי'));
    expect(foldWord('ח״פ')).toBe('ח"פ');
  });

  it('finds the title in a title', () => {
    expect(foldHeader('\ufeffהשפעה\u00a0(1-5):')).toEqual({
      words: 'השפעה',
      scale: { low: 1, high: 5 },
      language: false,
    });
    expect(foldHeader('עוצמה (1–3)')).toEqual({ words: 'עוצמה', scale: { low: 1, high: 3 }, language: false });
    expect(foldHeader('Name (EN)')).toEqual({ words: 'name', scale: null, language: true });
    expect(foldHeader('lastUpdated *')).toEqual({ words: 'last updated', scale: null, language: false });
    expect(foldHeader('\u200fSource_ID')).toEqual({ words: 'source id', scale: null, language: false });
    expect(foldHeader('#')).toEqual({ words: '#', scale: null, language: false });
  });
});
