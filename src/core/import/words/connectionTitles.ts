import { foldWord } from '../fold.ts';
import { wordList } from './wordMap.ts';

/** Titles of columns that name those with whom the organisation of the row is connected. */
const connections = new Set(
  wordList(`
    connected to, target, targets, alter, alters, nominee, nominees, connections, connection, connects with, connects to, partners, partner, partner organisations,
    partner organizations, partner organisation, partner organization, works with, work with, working with, collaborates with,
    collaborators, collaborator, collaborations, collaboration, cooperates with, cooperation, linked to, links, links to, ties,
    ties to, tied to, related to, relations, relationships, knows, contacts with, nominated, nominations, allies, קשור ל,
    קשור אל, קשורים, קשרים, קשר, קשר אל, קשר עם, שותפים, שותף, שותפות, שותפויות, ארגונים שותפים, ארגון שותף, עובד עם, עובדת עם,
    עובדים עם, משתף פעולה עם, משתפת פעולה עם, משתפים פעולה עם, שיתופי פעולה, שיתוף פעולה, שיתופי פעולה עם, שת"פ, שת"פים,
    בקשר עם, מכיר, מכירים, עם מי, עם מי עובדים`).map(foldWord),
);

const asked =
  /(which|what|name|list)\b.*\b(organi[sz]ations?|partners?|groups|bodies|agencies)\b.*\b(work|collaborat|partner|connect|cooperat|contact|know|refer)|with (whom|which|what)|who do you (work|collaborate)|עם (מי|אילו|איזה|אלו)|(ארגונים|גופים|שותפים).*(עובדים|משתפים|קשר)|(עובדים|משתפים).*(ארגונים|גופים)/;

/** `partners`, `connected to`, `עם אילו ארגונים אתם עובדים?` */
export function namesConnections(words: string): boolean {
  return connections.has(words) || asked.test(words);
}

/** `partner 3` and `שותף3` are the third of the column `partner`; null for a title without a number at its end. */
export function numberedTitle(words: string): { readonly base: string; readonly number: number } | null {
  const parts = /^(.*?\D)\s*#?\s*(\d{1,2})$/.exec(words);
  const base = parts?.[1]?.trim() ?? '';
  return base === '' ? null : { base: base.replace(/\s*(no|number|מס'|מספר)\.?$/, ''), number: Number(parts?.[2]) };
}

/** Titles of surveys for when somebody answered: who has one of them has answered. */
const answers = new Set(
  wordList(`
    timestamp, time stamp, submitted, submitted at, submission date, submission time, completion time, end time, start time,
    response id, respondent id, responseid, recorded date, date submitted, חותמת זמן, חותמת, זמן הגשה, מועד מילוי,
    תאריך מילוי, מזהה תשובה`).map(foldWord),
);

export function saysWhenAnswered(words: string): boolean {
  return answers.has(words);
}

/** `respondent` beside numbered partners is who named them, and no end of one tie. */
export function saysWhoAnswers(words: string): boolean {
  return /^(source|from|respondent|ego|nominator|משיב|משיבה|משיבים|מקור)$/.test(words);
}

const ofTies =
  /\b(work(s|ed|ing)?( together)?( most| closely)? with|collaborat|co-?operat|partner(s|ed|ing|ship|ships)? with|(contact|touch|interact\w*|communicat\w*|connect\w*|relation(ship)?s?|ties) with|connected to|relationship to|(each|following|these|other) (of (the|these) )?(following )?(organi[sz]ations?|agencies|partners|groups|bodies|members)|network members?)|עוב(ד|דת|דים|דות) (ביחד )?עם|משתפ|שיתופ?י? פעולה|שת"פ|בקשר|ה?קשר(ים)? (שלכם |שלך |שלכן )?עם|כל אחד מה(ארגונים|גופים|שותפים)|ה(ארגונים|גופים|שותפים) הבאים/;

/** Whether a question of a survey, folded, asks about ties to other organisations: `How often do you work with each?` */
export function asksAboutTies(words: string): boolean {
  return ofTies.test(words) || namesConnections(words);
}

/** Whether a question asks how often or how much, which it may ask about anything: `How often do you meet?` */
export function asksHowMuch(words: string): boolean {
  return /\b(how (often|much|well|strong|close|frequently)|frequen\w*|trust|rate)\b|תדירות|כמה פעמים|באיזו מידה|עד כמה|אמון|נפגש|מכיר/.test(
    words,
  );
}

const own =
  /^(?:(?:what is |what's )?(?:the )?(?:name of )?(?:your|my|our) (?:organi[sz]ation|agency|institution|body)(?:'?s)?(?: name)?|(?:what|which) (?:organi[sz]ation|agency|institution) (?:do|are) you .*|(?:the )?(?:organi[sz]ation|agency) (?:that )?you (?:represent|work for|work in|belong to))$|^(?:מה |מהו )?(?:שם )?ה(?:ארגון|גוף|מוסד|עמותה) (?:שלך|שלכם|שלכן|שאת|שאתם|שבו|בו).*$|^[בל]?(?:איזה|איזו|אילו) (?:ארגון|גוף|מוסד|עמותה) (?:את|אתם|אתן|אתה).*$|^(?:שם )?(?:ארגונך|ארגונכם)$/;

/** `Your organization`, `What is your organization?`, `שם הארגון שלך`, `באיזה ארגון אתם פועלים?`: the one who answers. */
export function namesOwnOrganization(words: string): boolean {
  return own.test(words);
}
