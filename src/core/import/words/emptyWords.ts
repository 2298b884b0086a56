import { foldText } from '../fold.ts';
import { wordList } from './wordMap.ts';

const empties = new Set(
  wordList(`
    -, --, –, —, ?, n/a, na, #n/a, #ref!, #div/0!, #value!, #name?, #null!, #num!, #spill!, #calc!, #getting_data, nan, nat, null, unknown, not known, לא ידוע,
  לא ידועה, לא רלוונטי, לא רלוונטית, אין מידע, אין נתונים, ל"ר, ל"י, n.a., not available, not applicable, no data, missing`),
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

/** What people and programs write for "not known" in a column of known values. Zero is never empty. */
export function meansEmpty(text: string): boolean {
  const folded = foldText(text);
  return folded === '' || empties.has(folded);
}
