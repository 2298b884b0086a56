import { foldText } from '../fold.ts';
import { usualWord, withoutAbbreviations } from './abbreviations.ts';

/** Letters of other alphabets that look like Latin ones. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    к: 'k',
    м: 'm',
    т: 't',
  }).concat(Object.entries({ в: 'b', н: 'h', α: 'a', ε: 'e', ο: 'o', ρ: 'p', ν: 'v', ι: 'i', κ: 'k', τ: 't', υ: 'y' })),
);

const finals: ReadonlyMap<string, string> = new Map(Object.entries({ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }));

/**
 * The words of a name, so that two spellings of one name give the same: without niqqud, accents, quotation marks, geresh and
 * gershayim; final letters as others; letters that only look alike made one; maqaf, dashes and punctuation as spaces; usual
 * abbreviations in full. For comparing alone, never to be shown or kept.
 */
export function nameWords(name: string): readonly string[] {
  // Most names are plain, and there may be many.
  const simple = /^[a-z0-9א-ת ]*$/i.test(name);
  const plain = simple ? withoutFinals(name.toLowerCase()) : foldedName(name);
  const words = simple ? plain.split(' ') : plain.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && word !== 'the' && word !== 'and').map(usualWord);
}

function foldedName(name: string): string {
  const plain = withoutFinals(withoutAbbreviations(foldText(name.normalize('NFKC'))))
    .replace(/[а-яіѕјα-ω]/g, (letter) => lookAlikes.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}|["'`׳״“”„‟″‘’‚′]/gu, '')
    .replace(registrarNumber, '$1$2$3')
    .replace(/[&+]/g, ' and ');
  return plain.includes('.') ? plain.replace(dotOfInitial, '') : plain;
}

const dotOfInitial = /(?<=(?:^|[\s.([])\p{L})\.(?!\d)/gu;

/** A number of the registrar of companies or of associations, with or without dashes. */
const registrarNumber = /(?<!\d)(5\d)-?(\d{6})-?(\d)(?!\d)/g;

function withoutFinals(text: string): string {
  if (!/[ךםןףץ]/.test(text)) return text;
  // In the middle of a word it is another letter that looks like it.
  return text.replace(/ם(?=[א-ת])/g, 'ס').replace(/[ךםןףץ]/g, (letter) => finals.get(letter) ?? letter);
}
