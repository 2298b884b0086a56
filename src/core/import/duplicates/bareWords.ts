import { wordList } from '../words/wordMap.ts';
import { nameWords } from './nameWords.ts';

/** What says only of which legal kind a body is; several words first. */
const legalForms: readonly (readonly string[])[] = wordList(`
  חברה לתועלת הציבור, אגודה שיתופית, אגודה עותומנית, עמותה רשומה, חברה בע"מ, registered association, public benefit company,
  limited liability company, ע"ר, בע"מ, חל"צ, מלכ"ר, אג"ש, ח"פ, עמותה, עמותת, העמותה, amuta, ltd, limited, inc, incorporated, corp,
  corporation, llc, llp, plc, gmbh, ggmbh, co, company, srl, bv, oy, ab, ev, pbc, ra, npo, ngo`).map(nameWords);

// A Latin one is never the first word of a name: `Co-op`, `AB Galilee`.
const rules = legalForms.map((form) => ({ form, from: /^[a-z]/.test(form[0] ?? '') ? 1 : 0 }));

const firstWords: ReadonlySet<string> = new Set(legalForms.map(([first = '']) => first));

/** What many bodies of one kind have in their names, and some leave out. */
const generic: ReadonlySet<string> = new Set(
  wordList(`
  israel, canada, international, global, group, labs, lab, ai, technologies, technology, tech, systems, solutions, industries,
  association, society, organisation, foundation, ישראל, בישראל, הארצי, הארצית, ארצי, קבוצת, ארגון, אגודת, אגודה, האגודה,
  תנועת`).flatMap(nameWords),
);

/** The words of a name without its legal form and registered number; all of them where nothing else would be left. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let rest = withoutNumber(words);
  if (!rest.some((word) => firstWords.has(word))) return rest;
  for (const { form, from } of rules) {
    const at = rest.findIndex((_, start) => start >= from && form.every((word, step) => rest[start + step] === word));
    if (at >= 0 && rest.length > form.length) rest = [...rest.slice(0, at), ...rest.slice(at + form.length)];
  }
  return rest;
}

const numberOfRegistrar = /^5\d{8}$/;
const numberWord = /^(?:מס|מספר|no|number)$/;

function withoutNumber(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => numberOfRegistrar.test(word));
  if (at <= 0) return words;
  const before = numberWord.test(words[at - 1] ?? '') ? at - 1 : at;
  return before === 0 ? words : [...words.slice(0, before), ...words.slice(at + 1)];
}

/** Whether words say of which legal kind a body is, and nothing else. */
export function areLegalForm(words: readonly string[]): boolean {
  return withoutLegalForm(['', ...words]).length === 1;
}

/** The words that tell a body apart; none where a name consists of common ones alone. */
export function withoutGenericWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !generic.has(word));
}
