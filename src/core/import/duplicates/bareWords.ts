import { wordList } from '../words/wordMap.ts';
import { nameWords } from './nameWords.ts';

/** What says only of which legal kind a body is; several words first. */
const legalForms: readonly (readonly string[])[] = wordList(`
  חברה לתועלת הציבור, אגודה שיתופית, עמותה רשומה, registered association, public benefit company, limited liability company,
  ע"ר, בע"מ, חל"צ, מלכ"ר, עמותה, עמותת, ltd, limited, inc, incorporated, corp, corporation, llc, llp, plc, gmbh, ggmbh, co, company,
  srl, bv, oy, ab, ev, pbc, ra`).map(nameWords);

const firstWords: ReadonlySet<string> = new Set(legalForms.map(([first = '']) => first));

/** What many bodies of one kind have in their names, and some leave out. */
const generic: ReadonlySet<string> = new Set(
  wordList(`
  israel, canada, international, global, group, labs, lab, ai, technologies, technology, tech, systems, solutions, industries,
  association, society, organisation, organization, foundation, ישראל, בישראל, הארצי, הארצית, ארצי, קבוצת, ארגון, אגודת, תנועת`).flatMap(
    nameWords,
  ),
);

/** The words of a name without its legal form; all of them where nothing else would be left. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  if (!words.some((word) => firstWords.has(word))) return words;
  let rest = words;
  for (const form of legalForms) {
    const at = rest.findIndex((_, start) => form.every((word, step) => rest[start + step] === word));
    if (at >= 0 && rest.length > form.length) rest = [...rest.slice(0, at), ...rest.slice(at + form.length)];
  }
  return rest;
}

/** The words that tell a body apart; none where a name consists of common ones alone. */
export function withoutGenericWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !generic.has(word));
}
