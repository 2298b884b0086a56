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
 * gershayim; final letters as others; letters that only look alike made one; maqaf, dashes and punctuation as spaces. For comparing
 * alone, never to be shown or kept.
 */
export function nameWords(name: string): readonly string[] {
  // Most names are plain, and there may be many.
  const simple = /^[a-z0-9א-ת ]*$/i.test(name) && !/[םןץףך]/.test(name);
  const plain = simple ? name.toLowerCase() : foldedName(name);
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'the' && word !== 'and');
}

function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ם(?=[א-ת])/g, 'ס')
    .replace(/[ךםןףץ]/g, (letter) => finals.get(letter) ?? letter)
    .replace(/[а-яіѕјα-ω]/g, (letter) => lookAlikes.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}|["'`׳״“”„‟″‘’‚′]/gu, '')
    .replace(/(?<=(?:^|[\s.])\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/[&+]/g, ' and ');
}
