import { columnLetter } from './columnTitles.ts';
import type { ImportPlan, SetAside, SetAsideCode } from './plan.ts';
import { writeCsv } from './writeCsv.ts';

/** What the file says in the language of the reader. */
export interface SetAsideWords {
  readonly headings: Readonly<Record<'file' | 'row' | 'wrong' | 'found' | 'advice' | 'code', string>>;
  /** For every reason: what is wrong, and what to do about it. */
  about(code: SetAsideCode): { readonly wrong: string; readonly advice: string };
}

/**
 * Every row that was set aside in whole or in part, as written: where it is and what is wrong with it in words, then its cells under their
 * own titles (the titles of all the files, each once), and the code of the reason last. A day of a workbook stays `2021-03-14`,
 * as it was read: whoever mends the file and imports it again must not have day and month guessed.
 */
export function setAsideCsv(plan: ImportPlan, words: SetAsideWords): string {
  const { file, row, wrong, found, advice, code } = words.headings;
  const all = [...plan.setAside, ...plan.partsAside];
  const titles = [...new Set(all.flatMap(titlesOf))];
  const rows = all.map((one) => {
    const about = words.about(one.code);
    const written = titlesOf(one);
    const cells = new Map(written.map((title, index) => [title, one.cells[index] ?? '']));
    const own = titles.map((title) => cells.get(title) ?? '');
    return [one.file, String(one.row), about.wrong, one.reason, about.advice, ...own, one.code];
  });
  return writeCsv([[file, row, wrong, found, advice, ...titles, code], ...rows]);
}

/** A title for every cell; cells beyond the titles go by the letter of their column. */
function titlesOf({ titles, cells }: SetAside): readonly string[] {
  const beyond = cells.slice(titles.length).map((_, index) => `Column ${columnLetter(titles.length + index)}`);
  return [...titles, ...beyond];
}
