import { foldWord } from '../fold.ts';
import { wordMap } from './wordMap.ts';

const answers = wordMap({
  yes: `
    yes, y, true, t, 1, ✓, ✔, ✔️, ☑, ✅, x, v, on, member, chair, co-chair, present, attended, completed, responded, answered, השיב, השיבה, השיבו, ענה, ענתה, ענו, נכח, נכחה, נכחו, נוכח, נוכחת, השתתף, השתתפה, השתתפו, הגיע, הגיעה, הגיעו, כן, נכון, אמת, יש, חבר, חברה, חבר/ה, יו"ר, מאשר,
    מאשרת, ja, oui, si, sí, sim, да, نعم`,
  no: `
    no, n, false, f, 0, ✗, ✘, ☐, ❌, off, none, absent, did not attend, not started, not completed, not responded, did not respond, no response, לא השיב, לא השיבה, לא השיבו, לא ענה, לא ענתה, לא ענו, לא נכח, לא נכחה, לא נכחו, לא השתתף, לא השתתפה, לא הגיע, לא הגיעה, נעדר, נעדרה, חסר, לא, שקר, אין, לא מאשר, לא מאשרת, nein, nee, nej, non, não, нет, لا`,
});

/** Ways of saying yes and no that a column may keep to; what is left empty beside a mark is not said. */
const conventions: readonly (readonly string[])[] = [
  'yes no',
  'y n',
  'true false',
  't f',
  '1 0',
  'כן לא',
  'יש אין',
  'נכון לא',
  '✓ ✗',
  '✔ ✘',
  '✔️ ❌',
  '☑ ☐',
  '✅ ❌',
  'x',
  'v',
].map((pair) => pair.split(' '));

/** Whether all these texts say yes or no in one way, so that nothing is guessed. */
export function isOneConvention(texts: readonly string[]): boolean {
  const used = texts.map(foldWord);
  return conventions.some((words) => used.every((text) => words.includes(text)));
}

const directions = wordMap({
  yes: `directed, one way, one-way, oneway, unidirectional, forward, out, outgoing, outbound, ->, →, =>, מכוון, חד כיווני, חד־כיווני, חד צדדי`,
  no: `
    undirected, mutual, two way, two-way, both, bidirectional, reciprocal, <->, ↔, <=>, לא מכוון, הדדי, דו כיווני,
    דו־כיווני, דו צדדי, הדדית`,
});

/** Yes or no in either language, as a word or a mark; null for anything else. */
export function booleanOf(text: string): boolean | null {
  const answer = answers.get(foldWord(text));
  return answer === undefined ? null : answer === 'yes';
}

/** Whether a tie has a direction, from a yes or no or from the direction's name; null for anything else. */
export function directedOf(text: string): boolean | null {
  const direction = directions.get(foldWord(text));
  return direction === undefined ? booleanOf(text) : direction === 'yes';
}

/** Kinds of ties that go one way where the file does not say: funding, referral, reporting, supervision, membership. */
const oneWay =
  /\b(funds?|funded|funding|funder|grants?|donat\w*|sponsor\w*|refer(s|red|ral|rals)?|reports? to|member(s|ship)?|supervis\w*|overs(ee|ees|ight))\b|פיקוח|מפקח|מימון|מממ|מענק|תרומ|הפני|מפנה|כפיפות|כפוף|דיווח|חברות|חבר ב/i;

export function isOneWayType(type: string | null): boolean {
  return type !== null && oneWay.test(type.normalize('NFC'));
}
