import { foldText } from '../fold.ts';
import { wordList } from './wordMap.ts';

const empties = new Set(
  wordList(`
    -, --, –, —, ?, n/a, na, #n/a, #ref!, #div/0!, #value!, #name?, #null!, #num!, #spill!, #calc!, #getting_data, nan, nat, null, unknown, not known, לא ידוע,
  לא ידועה, לא רלוונטי, לא רלוונטית, אין מידע, אין נתונים, ל"ר, ל"י, n.a., not available, not applicable, no data, missing, tbd, tba, t.b.d., to be determined, not specified,
    unspecified, not stated, טרם ידוע, לא ידוע עדיין, לא צוין, לא צוינה, לא נמסר, לא נמסרה, לא הוגדר, ייקבע בהמשך`),
);

const excelErrors = new Set(
  wordList('#n/a, #ref!, #div/0!, #value!, #name?, #null!, #num!, #spill!, #calc!, #getting_data'),
);

/** Whether a text is what a spreadsheet writes in place of a result. */
export function isExcelError(text: string): boolean {
  return excelErrors.has(foldText(text));
}

/** Whether a text that means empty is a word and no mere dash. */
export function isEmptyWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

const noIds = new Set(
  wordList(`
    none, no id, no number, not registered, unregistered, pending, אין, אין מספר, אין ח"פ, אין ח.פ., אין מזהה, ללא, ללא מספר, בהקמה, בתהליך רישום,
    לא רשום, לא רשומה, לא רשומים, טרם נרשם, טרם נרשמה, טרם רישום`),
);

/** Whether a text says that a body has no id: many bodies may have none, and they are not one. */
export function saysNoId(text: string): boolean {
  return noIds.has(foldText(text));
}

/** What people and programs write for "not known" in a column of known values. Zero is never empty. */
export function meansEmpty(text: string): boolean {
  const folded = foldText(text);
  return folded === '' || empties.has(folded);
}
