/** What is shortened in names of bodies, as it is written with marks, and the words that it stands for. */
const hebrew: readonly (readonly [short: string, long: string])[] = [
  ['בי"ס', 'בית ספר'],
  ['ביה"ס', 'בית הספר'],
  ['בי"ח', 'בית חולים'],
  ['ביה"ח', 'בית החולים'],
  ['מ.א.', 'מועצה אזורית'],
  ['מ.א', 'מועצה אזורית'],
  ['מו"א', 'מועצה אזורית'],
  ['מוא"ז', 'מועצה אזורית'],
  ['מ.מ.', 'מועצה מקומית'],
  ['מ.מ', 'מועצה מקומית'],
  ['מו"מ', 'מועצה מקומית'],
  ['ת"א', 'תל אביב'],
  ['ב"ש', 'באר שבע'],
  ['פ"ת', 'פתח תקוה'],
  ['ראשל"צ', 'ראשון לציון'],
  ['כפ"ס', 'כפר סבא'],
  ['ר"ג', 'רמת גן'],
  ['ב"ב', 'בני ברק'],
  ["ק'", 'קרית'],
  ['ק.', 'קרית'],
  ["אונ'", 'אוניברסיטת'],
  ["אוני'", 'אוניברסיטת'],
  ["חב'", 'חברת'],
  ["מח'", 'מחלקת'],
  ['ע"ש', 'על שם'],
];

const longOf: ReadonlyMap<string, string> = new Map(hebrew);

// The longest first, so that none is found inside another.
const shortForms = [...longOf.keys()].sort((a, b) => b.length - a.length).map((short) => short.replaceAll('.', '\\.'));

const abbreviation = new RegExp(`(?<![\\p{L}\\p{N}."'])(?:${shortForms.join('|')})(?![\\p{L}\\p{N}"'])`, 'gu');

/** A name with its usual abbreviations in full; marks are as `foldText` makes them. */
export function withoutAbbreviations(text: string): string {
  if (!/["'.]/.test(text)) return text;
  return text.replace(abbreviation, (found) => `${longOf.get(found) ?? found} `);
}

const english: ReadonlyMap<string, string> = new Map(
  Object.entries({
    center: 'centre',
    organization: 'organisation',
    program: 'programme',
    intl: 'international',
    natl: 'national',
    univ: 'university',
    assoc: 'association',
    dept: 'department',
    govt: 'government',
  }),
);

/** A word of a name as others write it: `center` and `centre`, `intl` and `international` are one word. */
export function usualWord(word: string): string {
  return english.get(word) ?? word;
}
