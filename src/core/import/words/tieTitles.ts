import type { TieField } from '../fields.ts';
import { foldWord } from '../fold.ts';
import type { Titles } from './titleList.ts';
import { wordList } from './wordMap.ts';

/** Titles that name the ends of a tie only beside each other: alone, `who` is a name. */
export const pairedEnds: readonly (readonly [from: string, to: string])[] = [
  ['who', 'with whom'],
  ['מי', 'עם מי'],
];

/** Titles of whoever gives and whoever receives, be it money or a rating: where one of them names an end, it goes one way. */
const givers =
  foldedSet(`funder, grantor, donor, giver, grantmaker, foundation, fund, נותן, מממן, גורם מממן, הגורם המממן, גוף מממן, הגוף המממן, תורם,
  קרן, הקרן, קרן מממנת, שם הקרן, funding org:name, rater, מדרג, הארגון המדרג, ארגון מדרג`);
const receivers =
  foldedSet(`recipient, receiver, beneficiary, מקבל, מוטב, המוטב, שם המוטב, גוף מוטב, הגוף המוטב, נתמך, גוף נתמך, ארגון נתמך, הארגון הנתמך,
  מקבל המענק, מקבל מענק, מקבל התמיכה, recipient org:name, ratee, מדורג, הארגון המדורג, ארגון מדורג`);

/** `קרן` gives beside whoever receives; alone it is a body like any other. */
const giversBesideReceivers = foldedSet('קרן, הקרן, שם הקרן, foundation, fund');

/** Whether a title names an end of a tie only beside another title, which is not there. */
export function lacksItsOther(words: string, titles: ReadonlySet<string>): boolean {
  return giversBesideReceivers.has(words) && ![...titles].some((title) => receivers.has(title));
}

/** Whether the titles of the two ends say that something is given by the first to the second. */
export function saysGiving(from: string, to: string): boolean {
  return givers.has(from) || receivers.has(to);
}

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words).map(foldWord));
}

/** Titles of columns in files of ties; the lists of both endpoints run side by side. */
export const tieTitles: Readonly<Record<TieField, Titles>> = {
  fromId: {
    plain: `
      from id, source id, respondent id, ego id,
      from code, source code, id from, id source, from org id, source org id, from organisation id,
      from organization id, id 1, id1, ממזהה, מזהה מקור, מזהה מוצא, מזהה ארגון מקור, מזהה ארגון המקור, מזהה ארגון המוצא, קוד מקור, מקוד, מזהה 1, מזהה א, מזהה א'`,
  },
  from: {
    plain: `
      from, source, organisation 1, organization 1, organisation a, organization a, org 1, org a, node 1, node a, vertex 1, source node, from node, partner 1,
      partner a, actor 1, actor a, party a, start, funder, grantor, donor, giver, sender, מאת, מ, מקור, מוצא, ארגון 1, ארגון א, ארגון א',
      צד א, צד א', גוף א, גוף 1, שותף 1, נותן, מממן, גורם מממן, הגורם המממן, תורם, who, מי,
      גוף מממן, הגוף המממן, קרן, הקרן, קרן מממנת, שם הקרן, foundation, fund, grantmaker,
      rater, מדרג, הארגון המדרג, ארגון מדרג`,
    vague: `respondent, ego`,
  },
  fromName: {
    plain: `
      from name, source name, from organisation, from organization, from org, source organisation, source organization,
      source org, name from, from label, source label, name 1, funding org:name, מארגון, מהארגון, ארגון מקור, שם מקור,
      שם ארגון מקור, ארגון מוצא, שם ארגון 1, שם 1, שם המקור`,
  },
  toId: {
    plain: `
      to id, target id, alter id, nominee id, to code, target code, id to, id target, to org id, target org id, to organisation id,
      to organization id, id 2, id2, destination id, אל מזהה, למזהה, מזהה יעד, מזהה ארגון יעד, מזהה ארגון היעד, קוד יעד, אל קוד, לקוד, מזהה 2,
      מזהה ב, מזהה ב'`,
  },
  to: {
    plain: `
      to, target, organisation 2, organization 2, organisation b, organization b, org 2, org b, node 2, node b, vertex 2, target node, to node, partner 2,
      partner b, actor 2, actor b, party b, end, destination, recipient, receiver, אל, ל, יעד, ארגון 2, ארגון ב, ארגון ב',
      צד ב, צד ב', גוף ב, גוף 2, שותף 2, מקבל, מוטב, נתמך, גוף נתמך, מקבל המענק, מקבל התמיכה, with whom, עם מי,
      המוטב, שם המוטב, גוף מוטב, הגוף המוטב, מקבל מענק, הארגון הנתמך, ארגון נתמך, beneficiary,
      ratee, מדורג, הארגון המדורג, ארגון מדורג`,
    vague: `alter, nominated, nominee`,
  },
  toName: {
    plain: `
      to name, target name, to organisation, to organization, to org, target organisation, target organization, target org,
      name to, to label, target label, name 2, recipient org:name, אל ארגון, לארגון, אל הארגון, ארגון יעד, שם יעד,
      שם ארגון יעד, שם ארגון 2, שם 2, שם היעד`,
  },
  fromPerson: {
    plain: `
      from person, source person, person from, person 1, person a, from contact, source contact, מאדם, מאיש קשר, מאיש/אשת קשר,
      אדם 1, אדם א, אדם א', איש קשר 1, איש קשר א, איש קשר א'`,
  },
  toPerson: {
    plain: `
      to person, target person, person to, person 2, person b, to contact, target contact, אל אדם, לאדם, אל איש קשר, אל איש/אשת קשר,
      אדם 2, אדם ב, אדם ב', איש קשר 2, איש קשר ב, איש קשר ב'`,
  },
  type: {
    plain: `
      tie type, type of tie, type, relation, relationship, relation type, relationship type, type of relationship,
      type of relation, connection type, connection, link type, edge type, kind, kind of tie, סוג קשר, סוג הקשר, סוג, קשר,
      אופי הקשר, מהות הקשר`,
    vague: `category, label, tie, קטגוריה`,
  },
  strength: {
    plain: `
      strength, tie strength, strength of tie, relationship strength, connection strength, edge weight, tie weight,
      weight, intensity, frequency, frequency of contact, contact frequency,
      frequency of interaction, how often, how strong, עוצמה, עוצמת קשר, עוצמת הקשר, חוזק, חוזק קשר,
      חוזק הקשר, תדירות, תדירות הקשר, תדירות המפגשים, משקל, משקל הקשר`,
    vague: `value, score`,
  },
  directed: {
    plain: `directed, is directed, direction, one way, מכוון, כיוון, כיוון הקשר, חד כיווני`,
    vague: `type, edge type`,
  },
  status: {
    plain: `
      tie status, status of tie, status of the tie, relationship status, connection status, link status, suggested or existing, existing or suggested,
      סטטוס הקשר, סטטוס קשר, מצב הקשר, מצב קשר, קיים או מוצע, קיים / מוצע`,
    vague: `status, state, סטטוס, מצב`,
  },
  assertedBy: {
    plain: `
      asserted by, who asserts it, who says so, who says it, according to whom, on whose word, said by, provenance of tie,
      לפי דברי מי, לפי מי, מי אומר זאת, מי אומר, מי אמר, נאמר על ידי, על פי מי`,
    vague: `reported by, according to, provenance, source of tie, confirmed by, דווח על ידי, מי דיווח, מי מסר, מקור הקשר, מקור המידע על הקשר`,
  },
  since: {
    plain: `since, start date, start year, year, from date, since date, מאז, משנת, מתאריך, החל מתאריך, החל מ, שנת התחלה, תאריך התחלה, תאריך תחילה,
      תחילת הקשר, תאריך תחילת הקשר`,
    vague: `
    date, תאריך, שנה`,
  },
  evidence: { plain: `evidence, reference, source, source of information, ראיה, אסמכתא, ביסוס, מקור, מקור המידע` },
  confidence: { plain: `confidence, confidence level, reliability, מהימנות, מידת ביטחון, רמת ביטחון, ביטחון` },
  notes: { plain: `notes, note, comments, comment, remarks, description, הערות, הערה, פירוט, תיאור` },
};
