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
