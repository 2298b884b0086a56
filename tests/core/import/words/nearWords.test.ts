import { describe, expect, it } from 'vitest';
import { nearSectors } from '../../../../src/core/import/words/nearSector.ts';
import { nearMeanings } from '../../../../src/core/import/words/nearWords.ts';
import { bareStageWord, stageVocabulary } from '../../../../src/core/import/words/stageWords.ts';
import { wordMap } from '../../../../src/core/import/words/wordMap.ts';

const nearStages = (text: string) => nearMeanings(bareStageWord(text), stageVocabulary);

describe('a sector that is none of the six', () => {
  it.each([
    ['business', ['עיסקי', 'עסקיי', 'עסכי', 'המגזר העיסקי', 'Bussiness', 'Buisness sector']],
    ['social', ['חברתיי', 'חבררתי', 'Non-proffit', 'אזרחית']],
    ['public', ['ציבוריי', 'צבורי', 'Goverment', 'municpality']],
    ['philanthropy', ['פילנטרופייה', 'Philantropy']],
    ['academia', ['אקדמייה', 'Univercity']],
  ])('may be meant for %s', (sector, texts) => {
    expect(texts.map((text) => [text, nearSectors(text)])).toEqual(texts.map((text) => [text, [sector]]));
  });

  it('in another language is proposed for the one that it names', () => {
    const texts = [
      'Verwaltung',
      'Zivilgesellschaft',
      'Wissenschaft & Forschung',
      'Wirtschaft',
      'Politik/Verwaltung',
      'Stiftung',
    ];
    expect(texts.map(nearSectors)).toEqual([
      ['public'],
      ['social'],
      ['academia'],
      ['business'],
      ['public'],
      ['philanthropy'],
    ]);
  });

  it('stays one of its own where it is a word of its own', () => {
    const texts = [
      'בריאות',
      'חינוך',
      'תרבות',
      'דת',
      'Health',
      'Media',
      'Sports',
      'Housing',
      'Social business',
      'מתנ"ס',
      '',
    ];
    expect(texts.map(nearSectors)).toEqual(texts.map(() => []));
  });
});

describe('a stage that nobody knows', () => {
  it('may be meant for one that is almost it', () => {
    const texts = ['בשייח', 'שותף פעייל', '2. Actve', 'commited', 'מתענין', 'הביע ענין', 'לא מעונין'];
    const meant = ['inDialogue', 'active', 'active', 'committed', 'interested', 'interested', 'declined'];
    expect(texts.map(nearStages)).toEqual(meant.map((stage) => [stage]));
  });

  it('is nothing known where it is another word', () => {
    expect(['Pending', 'Board member', 'יו"ר', 'x'].map(nearStages)).toEqual([[], [], [], []]);
  });
});

it('names all the words that are as near as each other, and a nearer one alone', () => {
  const words = wordMap({ one: 'stone', two: 'store' });
  expect(nearMeanings('stove', words)).toEqual(['one', 'two']);
  expect(nearMeanings('stonne', words)).toEqual(['one']);
});
