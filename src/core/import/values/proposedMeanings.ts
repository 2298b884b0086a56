import type { Field } from '../fields.ts';
import type { Scale } from '../reading.ts';
import { booleanOf, isOneConvention } from '../words/booleanWords.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { frequencyOf } from '../words/frequencyWords.ts';
import { placeOf, ratingWordOf } from '../words/ratingWords.ts';
import { isOwnStageWord, stageOf } from '../words/stageWords.ts';
import { numberOf } from './numberStyle.ts';
import type { ProposedMeaning } from './proposedMeaning.ts';
import { fieldsOfRatings, fieldsOfYesAndNo } from './valueFields.ts';

/**
 * What the texts of a column are taken to mean, to be looked at by a person: stages in other words than the program's own, ratings and
 * effort in words, yes and no in several ways. Empty where nothing is guessed: a text that nobody knows is told of elsewhere.
 */
export function proposedMeanings(
  field: Field,
  counts: ReadonlyMap<string, number>,
  scale: Scale | null,
): readonly ProposedMeaning[] {
  const texts = [...counts.keys()].filter((text) => !meansEmpty(text));
  const meaningOf = meaningsIn(field, texts, scale);
  if (meaningOf === null) return [];
  const all = texts.map((text) => ({ text, count: counts.get(text) ?? 0, meaning: meaningOf(text) }));
  return all.some(({ meaning }) => meaning !== null) ? all : [];
}

/** How the texts of such a column are read; null where none of them is a guess. */
function meaningsIn(
  field: Field,
  texts: readonly string[],
  scale: Scale | null,
): ((text: string) => string | null) | null {
  if (field === 'stage') return texts.every((text) => isOwnStageWord(text) || stageOf(text) === null) ? null : stageOf;
  if (fieldsOfYesAndNo.includes(field)) {
    return isOneConvention(texts.filter((text) => booleanOf(text) !== null)) ? null : yesOrNoAmong(texts);
  }
  if (field === 'strength') return ratingsIn(texts, scale) ?? frequenciesIn(texts, scale);
  return field === 'cost' || fieldsOfRatings.includes(field) ? ratingsIn(texts, scale) : null;
}

/** How often two bodies meet, as how close they are: from seldom to every day on the scale of the title, or from 1 to 5. */
function frequenciesIn(texts: readonly string[], scale: Scale | null): ((text: string) => string | null) | null {
  if (texts.every((text) => frequencyOf(text) === null)) return null;
  const { low, high } = scale ?? { low: 1, high: 5 };
  return (text) => {
    const place = frequencyOf(text);
    if (place === null) return numberOf(text) === null ? null : text;
    return String(low + place * (high - low));
  };
}

/** A cross beside ticks, or beside a word for yes, is a no; alone it marks a yes. */
function yesOrNoAmong(texts: readonly string[]): (text: string) => string | null {
  const ticked = texts.some((text) => !isCross(text) && booleanOf(text) === true);
  return (text) => (ticked && isCross(text) ? 'no' : yesOrNo(text));
}

function isCross(text: string): boolean {
  return /^x$/i.test(text.trim());
}

function yesOrNo(text: string): string | null {
  const answer = booleanOf(text);
  if (answer === null) return null;
  return answer ? 'yes' : 'no';
}

/**
 * Words on the scale of the title, or on the one that the numbers beside them use, or from 1 to 5; `3 out of 5` on the scale that it
 * names.
 */
function ratingsIn(texts: readonly string[], scale: Scale | null): ((text: string) => string | null) | null {
  const outOf = outOfIn(texts, scale);
  if (outOf !== null) return outOf;
  if (texts.every((text) => ratingWordOf(text) === null)) return null;
  const on = scale ?? { low: 1, high: highest(texts, 5) };
  return (text) => {
    const word = ratingWordOf(text);
    if (word === null) return numberOf(text) === null ? null : text;
    return String(placeOf(word, on));
  };
}

/** `3 מתוך 5`, `3/5`, `3 out of 5`. */
const ofAll = /^(\d+(?:[.,]\d+)?)\s*(?:\/|מתוך|out of|of)\s*(\d+)$/i;

/** Where texts name one scale themselves, the one of the title if that has one; null where none or several are named. */
function outOfIn(texts: readonly string[], scale: Scale | null): ((text: string) => string | null) | null {
  const tops = new Set(texts.flatMap((text) => ofAll.exec(text.trim())?.[2] ?? []));
  const [top] = tops;
  if (tops.size !== 1 || (scale !== null && Number(top) !== scale.high)) return null;
  return (text) => ofAll.exec(text.trim())?.[1] ?? (numberOf(text) === null ? null : text);
}

function highest(texts: readonly string[], least: number): number {
  const numbers = texts.map((text) => numberOf(text) ?? 0);
  const most = Math.max(least, ...numbers);
  return [5, 7, 10].find((end) => end >= most) ?? Math.ceil(most);
}
