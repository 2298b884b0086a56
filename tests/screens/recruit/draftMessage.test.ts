import { describe, expect, it } from 'vitest';
import { anyCell } from '../../../src/core/model/target.ts';
import type { GapInNumbers } from '../../../src/core/recruitment/introductions/gapInNumbers.ts';
import { withoutBidiControls } from '../../../src/i18n/isolate.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { draftMessage } from '../../../src/screens/recruit/introductions/draftMessage.ts';

const english = createTexts('en').t;
const hebrew = createTexts('he').t;
const training = { ...anyCell, sector: 'business', topic: 'הכשרה מקצועית' } as const;
const gap: GapInNumbers = { cell: training, counted: 'listed', have: 0, of: 18 };
const path = ['מרכז הצעירים', "Manufacturers' Association", 'מתכת שקמה בע"מ'];

function plain(ask: Parameters<typeof draftMessage>[0], t = english): string {
  return withoutBidiControls(draftMessage(ask, t));
}

describe('the draft of a message', () => {
  it('says in English whom one would like to meet, through whom, and why, in numbers', () => {
    expect(plain({ initiative: 'Shikma initiative', path, gap })).toBe(
      [
        'Hello to everyone at מרכז הצעירים,',
        'We are writing on behalf of Shikma initiative. We would be glad of an introduction to מתכת שקמה בע"מ. As far as we know, מרכז הצעירים is in touch with Manufacturers\' Association, and Manufacturers\' Association with מתכת שקמה בע"מ. We know of 18 organisations that work on הכשרה מקצועית, and none of them is from the business sector. מתכת שקמה בע"מ could help to change that. Half an hour would be enough to see whether there is a shared interest.',
        'Thank you very much',
      ].join('\n\n'),
    );
  });

  it('says it in Hebrew', () => {
    expect(plain({ initiative: 'יוזמת שקמה', path, gap }, hebrew)).toBe(
      [
        'שלום לצוות של מרכז הצעירים,',
        'אנו פונים מטעם יוזמת שקמה. נשמח להיכרות עם מתכת שקמה בע"מ. ככל הידוע לנו, יש קשר בין מרכז הצעירים ובין Manufacturers\' Association, ובין Manufacturers\' Association ובין מתכת שקמה בע"מ. ידוע לנו על 18 ארגונים שפועלים בנושא הכשרה מקצועית, ואף אחד מהם אינו מן המגזר העסקי. עם מתכת שקמה בע"מ אפשר לשנות זאת. חצי שעה תספיק כדי לבדוק אם יש עניין משותף.',
        'תודה רבה',
      ].join('\n\n'),
    );
  });

  it.each([
    ['en', english],
    ['he', hebrew],
  ])('isolates every name, so that no other script moves it (%s)', (_, t) => {
    const message = draftMessage({ initiative: 'שקמה', path, gap }, t);
    for (const name of [...path, 'שקמה', 'הכשרה מקצועית']) {
      const times = (part: string) => message.split(part).length - 1;
      const all = name === 'שקמה' ? times('\u2068שקמה\u2069') : times(name);
      expect([name, times(`\u2068${name}\u2069`)]).toEqual([name, all]);
      expect(all).toBeGreaterThan(0);
    }
  });

  it('tells the way as long as it is', () => {
    const to = (names: readonly string[]) => plain({ initiative: '', path: names, gap: null }).split('\n\n')[1];
    const time = 'Half an hour would be enough to see whether there is a shared interest.';
    expect(to(['X'])).toBe(`We would be glad to get to know you. ${time}`);
    expect(to(['A', 'X'])).toBe(
      `We would be glad of an introduction to X. As far as we know, A and X are in touch. ${time}`,
    );
    expect(to(['A', 'B', 'C', 'X'])).toBe(
      `We would be glad of an introduction to X. As far as we know, A is in touch with B, from there the way leads to C, and on to X. ${time}`,
    );
  });

  const gaps: readonly (readonly [string, GapInNumbers, string])[] = [
    [
      'one of several',
      { ...gap, counted: 'engaged', have: 1, of: 8 },
      '8 organisations work with us on הכשרה מקצועית, and only one of them is from the business sector.',
    ],
    [
      'another than the only one',
      { ...gap, counted: 'engaged', of: 1 },
      'One organisation works with us on הכשרה מקצועית, and it is not from the business sector.',
    ],
    ['nobody at all', { ...gap, counted: 'engaged', of: 0 }, 'No organisation works with us on הכשרה מקצועית yet.'],
    [
      'too few, whatever the sector',
      { cell: { ...anyCell, region: 'Hill villages' }, counted: 'engaged', have: 2, of: 2 },
      'Only 2 organisations work with us in Hill villages.',
    ],
    [
      'a sector and a place of its own',
      {
        cell: { sector: 'Religion', topic: null, region: '*', population: 'Young mothers' },
        counted: 'listed',
        have: 1,
        of: 3,
      },
      'We know of 3 organisations that work across the region with Young mothers, and only one of them is from Religion.',
    ],
  ];

  it.each(gaps)('tells a gap of %s', (_, one, sentence) => {
    expect(plain({ initiative: '', path: ['X'], gap: one })).toContain(` ${sentence} You could help to change that. `);
  });

  const community = { ...anyCell, sector: 'community' } as const;
  const seats: readonly (readonly [GapInNumbers, english: string, hebrew: string])[] = [
    [
      { cell: { ...anyCell, sector: 'business' }, counted: 'seated', have: 0, of: 9 },
      'None of the 9 seats on our steering committee is held by a business.',
      'אף אחד מ־9 המושבים בוועדת ההיגוי שלנו אינו של גוף עסקי.',
    ],
    [
      { cell: community, counted: 'seated', have: 1, of: 9 },
      'Only one of the 9 seats on our steering committee is held by a community group.',
      'רק אחד מ־9 המושבים בוועדת ההיגוי שלנו הוא של גוף מן הקהילה.',
    ],
    [
      { cell: community, counted: 'seated', have: 2, of: 9 },
      'Only 2 of the 9 seats on our steering committee are held by a community group.',
      'רק שניים מ־9 המושבים בוועדת ההיגוי שלנו הם של גוף מן הקהילה.',
    ],
    [
      { cell: { ...anyCell, region: 'Wadi' }, counted: 'seated', have: 0, of: 1 },
      'The one seat on our steering committee is not held by an organisation that works in Wadi.',
      'המושב היחיד בוועדת ההיגוי שלנו אינו של ארגון הפועל באזור Wadi.',
    ],
    [
      { cell: { ...anyCell, sector: 'Religion' }, counted: 'seated', have: 0, of: 2 },
      'None of the 2 seats on our steering committee is held by an organisation from Religion.',
      'אף אחד משני המושבים בוועדת ההיגוי שלנו אינו של ארגון מן המגזר Religion.',
    ],
    [
      { cell: anyCell, counted: 'seated', have: 3, of: 3 },
      'Only 3 seats on our steering committee are taken so far.',
      'עד כה מאוישים רק 3 מושבים בוועדת ההיגוי שלנו.',
    ],
    [
      { cell: community, counted: 'seated', have: 0, of: 0 },
      'Nobody has a seat on our steering committee yet.',
      'עדיין אין חברים בוועדת ההיגוי שלנו.',
    ],
  ];

  it.each(seats)('tells a gap on the committee of its seats: %j', (one, inEnglish, inHebrew) => {
    const ask = { initiative: '', path: ['X'], gap: one };
    expect(plain(ask)).toContain(` ${inEnglish} You could help to change that. `);
    expect(plain(ask, hebrew)).toContain(` ${inHebrew} איתכם אפשר לשנות זאת. `);
  });

  it('writes directly to whoever told us that it will come, asks nobody for an introduction and speaks to the reader', () => {
    const ask = { initiative: '', path, gap, saidYes: true };
    expect(plain(ask)).toBe(
      [
        'Hello to everyone at מתכת שקמה בע"מ,',
        'You told us that you are ready to join us, and we are very glad of it. We know of 18 organisations that work on הכשרה מקצועית, and none of them is from the business sector. You could help to change that. We would like to agree on a first step together; half an hour would be enough for that.',
        'Thank you very much',
      ].join('\n\n'),
    );
    expect(plain(ask, hebrew)).toBe(
      [
        'שלום לצוות של מתכת שקמה בע"מ,',
        'אמרתם לנו שאתם מוכנים להצטרף, ואנו שמחים על כך מאוד. ידוע לנו על 18 ארגונים שפועלים בנושא הכשרה מקצועית, ואף אחד מהם אינו מן המגזר העסקי. איתכם אפשר לשנות זאת. נשמח לסכם איתכם על צעד ראשון; חצי שעה תספיק לכך.',
        'תודה רבה',
      ].join('\n\n'),
    );
  });
});
