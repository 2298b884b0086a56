import { shareOf } from './columnValues.ts';
import { foldHeader, foldWord } from './fold.ts';
import type { ColumnMatch, TitledColumn } from './matchColumns.ts';

const people = /contact|representative|איש קשר|אשת קשר|אנשי קשר|נציג|^שם מלא$|^full name$/;
const bare = /^(role|position|job|title|job title|תפקיד|התפקיד)$/;
const jobs =
  /(^|[\s,.(/-])(ceo|cfo|coo|director|manager|head|officer|coordinator|president|secretary|principal|assistant|supervisor|inspector|professor|מנהל|מנהלת|מנכ"ל|מנכלית|מנכל|מנכ"לית|סמנכ"ל|סמנכ"לית|יו"ר|רכז|רכזת|מפקח|מפקחת|מזכיר|מזכירה|ראש|עוזר|עוזרת|סגן|סגנית|עו"ס|פרופ'|רב|מורה|יועץ|יועצת)(?![\p{L}\p{N}])/u;

/** So many rows speak for a column of jobs. */
const most = 0.5;

/**
 * `Role` beside the column of a contact may be the job of that person: then it is asked, and until somebody says otherwise kept under
 * its own title where its texts are jobs. `position` may also be a stance, which says nothing here.
 */
export function withJobTitles(
  columns: readonly TitledColumn[],
  matches: readonly ColumnMatch[],
): readonly ColumnMatch[] {
  return matches.map((match, index) => {
    const column = columns[index];
    if (match.field !== 'role' || column === undefined || column.chosen !== null) return match;
    const words = foldHeader(column.title).words;
    if (!bare.test(words) || ![-1, 1, 2].some((step) => isPerson(columns[index - step]))) return match;
    const isJob =
      shareOf(column.values, (text) => jobs.test(foldWord(text))) >= most && column.values.filled.length > 0;
    return { ...match, field: isJob ? 'extra' : 'role', confidence: 'guess' };
  });
}

function isPerson(column: TitledColumn | undefined): boolean {
  return column !== undefined && people.test(foldHeader(column.title).words);
}
