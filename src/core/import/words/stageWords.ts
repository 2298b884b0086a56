import type { Stage } from '../../model/stage.ts';
import { foldWord } from '../fold.ts';
import { wordMap } from './wordMap.ts';

/** What files write for the stages of engagement, in both genders; endings such as `/ה` are folded away before. */
const words: Readonly<Record<Stage, string>> = {
  identified: `
    identified, on our radar, on radar, listed, prospect, potential, potential partner, not contacted, not yet contacted,
    זוהה, זוהתה, זוהו, מזוהה, פוטנציאלי, שותף פוטנציאלי, לא נוצר קשר, טרם נוצר קשר, טרם פנינו, לא פנינו, עוד לא פנינו, לפנות, שותפים פוטנציאליים`,
  acquainted: `
    acquainted, getting acquainted, contacted, called or emailed, first contact, initial contact, introduced, בתהליך היכרות,
    היכרות, בהיכרות, היכרות ראשונית, נוצר קשר, קשר ראשוני`,
  inDialogue: `
    in dialogue, indialogue, dialogue, in conversation, in discussion, in discussions, in talks, in contact, בשיח, שיח,
    בשיחות, במגעים, בדיאלוג, בקשר`,
  interested: `
    interested, expressed interest, showed interest, הביע עניין, הביעה עניין, הביעו עניין, מתעניין, מתעניינת, מתעניינים, מעוניין,
    מעוניינת, מעוניינים`,
  committed: `
    committed, committed in principle, agreed, agreed in principle, pledged, willing, הביע נכונות, הביעה נכונות,
    הביעו נכונות, נכונות, מחויב, מחויבת, התחייב, התחייבה, התחייבו, הסכים, הסכימה, הסכימו, מחויבים`,
  active: `
    active, active partner, partner, active member, שותף פעיל, שותפה פעילה, שותפים פעילים, פעיל, פעילה, פעילים, שותף, שותפה, שותפים`,
  leading: `leading, lead, leader, lead partner, core, core partner, מוביל, מובילה, מובילים, שותף מוביל, הנהגה`,
  declined: `
    declined, declined for now, not interested, not interested now, rejected, refused, לא מעוניין כרגע, לא מעוניינת כרגע,
    לא מעוניין, לא מעוניינת, לא מעוניינים, סירב, סירבה, סירבו, מסרב, מסרבת, מסרבים`,
  dormant: `dormant, inactive, not active, on hold, paused, רדום, רדומה, לא פעיל, לא פעילה, לא פעילים, רדומים, מוקפא, מוקפאת, בהמתנה`,
};

/** Every word for a stage, folded. */
export const stageVocabulary = wordMap(words);

/** The words of the program itself, which need no guess. */
const own = wordMap<Stage>({
  identified: 'identified, זוהה',
  acquainted: 'acquainted, getting acquainted, בתהליך היכרות',
  inDialogue: 'inDialogue, in dialogue, בשיח',
  interested: 'interested, expressed interest, הביע עניין, הביעה עניין, הביעו עניין',
  committed: 'committed, committed in principle, הביע נכונות, הביעה נכונות, הביעו נכונות',
  active: 'active, active partner, שותף פעיל, שותפה פעילה',
  leading: 'leading, מוביל, מובילה',
  declined: 'declined, declined for now, לא מעוניין כרגע, לא מעוניינת כרגע',
  dormant: 'dormant, רדום, רדומה, רדום / לא פעיל, רדומה / לא פעילה',
});

/** Whether a text is what the program itself calls a stage. */
export function isOwnStageWord(text: string): boolean {
  return own.has(foldWord(text));
}

/** The stage that `text` names, with or without a number in front (`3. In conversation`); null if it names none or two. */
export function stageOf(text: string): Stage | null {
  const found = new Set(text.split(' / ').map(stageOfWords));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function stageOfWords(text: string): Stage | null {
  return stageVocabulary.get(foldWord(text)) ?? stageVocabulary.get(bareStageWord(text)) ?? null;
}

/** `3. In conversation (since May)` without its number and what stands in brackets. */
export function bareStageWord(text: string): string {
  return foldWord(text.replace(/[([][^)\]]*[)\]]/g, ' ')).replace(/^\d+(\.\d+)?[.):\s-]+/, '');
}
