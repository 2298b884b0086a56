import { foldWord } from '../import/fold.ts';

const hebrewChair = '(?:יו"ר|יושבת? ראש)';
const englishChair = 'chair(?:s|man|woman|person|ing|ed)?';
const coChair = whole(
  `co ?${englishChair}|joint ${englishChair}|${hebrewChair} (?:משותף|משותפת|שותף|שותפה|עמית|עמיתה)`,
);
const chair = whole(`${englishChair}|${hebrewChair}`);
/** Words that take it back: the chair is somebody else. */
const notThem = whole('vice|deputy|former|past|ex|סגן|סגנית|לשעבר|יוצא|יוצאת');
/** What stands beside the name of a group and does not tell it from another. */
const beside = whole(
  'of|the|for|in|working group|workgroup|group|task force|team|של|[בל]?קבוצת ה?עבודה|[בהל]?קבוצת|[בהל]?קבוצה|[בהל]?צוות',
);
const committee = /^(?:(?:of )?(?:the )?(?:steering )?committee|[בל]?ועדת ה?היגוי|[בהל]?ו?ועדה)$/u;

/** A chair that a text speaks of: which of the two, and of what group in folded words; empty where it names none. */
export interface SpokenChair {
  readonly seat: 'chair' | 'coChair';
  readonly of: string;
}

/** `Chair of Skills`, `יו"ר קבוצת מיומנויות`, `co-chair`; null for a text that speaks of no chair, or of one that is somebody else. */
export function chairSpoken(text: string): SpokenChair | null {
  const folded = foldWord(text);
  const seat = coChair.test(folded) ? 'coChair' : 'chair';
  const pattern = seat === 'coChair' ? coChair : chair;
  if (!pattern.test(folded) || notThem.test(folded)) return null;
  const of = tidy(folded.replace(pattern, ' '));
  return { seat, of: withoutBeside(of) === '' ? '' : of };
}

/** Whether words name the steering committee. */
export function meansCommittee(words: string): boolean {
  return committee.test(foldWord(words).replace(/ווע/g, 'וע'));
}

/** Whether words name a working group, perhaps with `group` or `קבוצת` before. */
export function meansGroup(words: string, group: string): boolean {
  const name = tidy(foldWord(group));
  const bare = withoutBeside(words);
  return words === name || (bare !== '' && bare === withoutBeside(name));
}

function withoutBeside(words: string): string {
  return tidy(words.replace(new RegExp(beside, 'gu'), ' '));
}

function tidy(words: string): string {
  return words.replace(/[\s,:()]+/g, ' ').trim();
}

/** Of several words any one, with no letter before or behind. */
function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}"])(?:${words})(?![\\p{L}"])`, 'u');
}
