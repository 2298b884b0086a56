import { foldWord } from '../fold.ts';
import { wordList } from './wordMap.ts';

const nobody = new Set(
  wordList(`
    none, no one, nothing, no partners, no partner, no partners yet, none yet, none at present, not collaborating, we do not collaborate, no collaboration,
    אין, אין כרגע, אין עדיין, אין שותפים, אין שותף, אין שיתופי פעולה, אין שיתוף פעולה, אף אחד, אף ארגון, אף גוף, לא משתפים, לא משתף, לא משתפת, לא משתפים פעולה,
    לא משתף פעולה, לא משתפת פעולה, ללא, ללא שותפים, כלום`).map(foldWord),
);

/** Whether a text in place of an organisation says that there is none. */
export function namesNobody(text: string): boolean {
  return nobody.has(foldWord(text).replace(/[\s.!]+$/, ''));
}
