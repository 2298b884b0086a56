import { expect, it } from 'vitest';
import { nameWords } from '../../../../src/core/import/duplicates/nameWords.ts';

it.each([
  ['שָׁלוֹם־לגליל', ['שלומ', 'לגליל']],
  ["ג'וינט (ע״ר)", ['גוינט', 'ער']],
  ['ע.ר. 58-012345-6', ['ער', '580123456']],
  ['בי"ס ע"ש רבין, ת"א-יפו', ['בית', 'ספר', 'על', 'שמ', 'רבינ', 'תל', 'אביב', 'יפו']],
  ["עיריית ק' גת", ['עיריית', 'קרית', 'גת']],
  ['מ.א. משגב', ['מועצה', 'אזורית', 'משגב']],
  ['בית ספר א', ['בית', 'ספר', 'א']],
  ['The Center for Youth & Co.', ['centre', 'for', 'youth', 'co']],
  ['Hnutí Duha', ['hnuti', 'duha']],
  ['Sоlidarity', ['solidarity']],
  ['???', []],
])('the words of %s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});
