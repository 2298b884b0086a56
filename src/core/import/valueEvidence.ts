import { isOnScale } from './cellValues.ts';
import { type ColumnValues, shareOf } from './columnValues.ts';
import type { Field } from './fields.ts';
import type { Confidence, Scale } from './reading.ts';
import { dateOf } from './values/dateStyle.ts';
import { numberOf } from './values/numberStyle.ts';
import { booleanOf, directedOf } from './words/booleanWords.ts';
import { meansEmpty } from './words/emptyWords.ts';
import { isForeignSector } from './words/nearSector.ts';
import { assertionOf, saysEnded, statusOf } from './words/provenanceWords.ts';
import { ratingWordOf } from './words/ratingWords.ts';
import { sectorOf } from './words/sectorWords.ts';
import { stageOf } from './words/stageWords.ts';

const enoughPhones = 0.5;

interface Claim {
  readonly field: Field;
  readonly plain: boolean;
  /** The title as folded, where it is known. */
  readonly title?: string | undefined;
}

/**
 * How far the values of a column bear out the field that its title names. `plain` titles are believed unless the values
 * contradict them; vague ones only where the values speak for them.
 */
export function confidenceIn(claim: Claim, values: ColumnValues, scale: Scale | null): Confidence {
  const { field, plain } = claim;
  switch (field) {
    case 'sector':
      return sectorConfidence(claim, values);
    case 'stage':
      return stageConfidence(plain, values);
    case 'committee':
    case 'affected':
    case 'consent':
    case 'respondent':
      return wordConfidence(
        plain,
        shareOf(values, (text) => meansEmpty(text) || booleanOf(text) !== null),
      );
    case 'directed':
      return wordConfidence(
        plain,
        shareOf(values, (text) => meansEmpty(text) || directedOf(text) !== null),
      );
    case 'status':
      return statusConfidence(plain, values);
    case 'assertedBy':
      return knownWords(plain, values, assertionOf);
    case 'influence':
    case 'interest':
    case 'alignment':
      return scale === null ? 'guess' : numberConfidence(plain, values, scale);
    case 'strength':
      return numberConfidence(plain, values, scale);
    case 'cost':
      return knownWords(plain, values, (text) => numberOf(text) ?? ratingWordOf(text));
    case 'capacity':
      return knownWords(plain, values, numberOf);
    case 'nextStepOn':
      return knownWords(plain, values, dayOf);
    case 'available':
    case 'doNotContact':
      return knownWords(plain, values, booleanOf);
    case 'contact':
      return plain && (values.filled.length === 0 || shareOf(values, isPhone) < enoughPhones) ? 'certain' : 'guess';
    case 'type':
      return saysDirections(values) ? 'none' : withoutDoubt(plain, values);
    default:
      return withoutDoubt(plain, values);
  }
}

/** A plain title is believed; a vague one is worth a look, unless there is nothing to look at. */
function withoutDoubt(plain: boolean, values: ColumnValues): Confidence {
  if (plain) return 'certain';
  return values.filled.length === 0 ? 'none' : 'guess';
}

/** Gephi calls `Type` whether a tie is directed. */
function saysDirections({ distinct }: ColumnValues): boolean {
  return distinct.length > 0 && distinct.every((text) => /^((un)?directed|mutual)$/i.test(text));
}

function dayOf(text: string): string | null {
  const date = dateOf(text, { style: 'dmy', certain: false });
  return date === 'unknown' ? null : text;
}

/** A number to call says how to reach somebody, and not who it is. */
function isPhone(text: string): boolean {
  return /^[+(]?\d[\d\s().־–/-]{5,}\d$/.test(text) && text.replace(/\D/g, '').length >= 7;
}

/** Words that mean one of a few things: a vague title is believed where every text is one of them, a plain one where some are. */
function knownWords(plain: boolean, values: ColumnValues, wordOf: (text: string) => unknown): Confidence {
  if (values.filled.length === 0) return plain ? 'certain' : 'none';
  const known = shareOf(values, (text) => meansEmpty(text) || wordOf(text) !== null);
  if (!plain) return known === 1 ? 'certain' : 'none';
  return known === 0 ? 'none' : wordConfidence(plain, known);
}

/**
 * `Status` may be a contract's, too, where a lone `planned` says nothing of the tie. It is the tie's where every text is a word of
 * ties, and a guess to be asked about where words of ties say two different things, or where a tie that is no present one is said
 * by most: read as a further column, such ties would count as being there.
 */
function statusConfidence(plain: boolean, values: ColumnValues): Confidence {
  const believed = knownWords(plain, values, tieState);
  if (plain || believed !== 'none') return believed;
  const states = values.filled.filter((text) => !meansEmpty(text)).map(tieState);
  const known = states.filter((state) => state !== null);
  const kinds = new Set(known);
  const absent = kinds.has('suggested') || kinds.has('ended');
  return absent && (kinds.size > 1 || known.length * 2 >= states.length) ? 'guess' : 'none';
}

function tieState(text: string): 'recorded' | 'suggested' | 'ended' | null {
  return saysEnded(text) ? 'ended' : statusOf(text);
}

/** `Status` may be anything's: only two stages and more speak for it, and it stays a guess. */
function stageConfidence(plain: boolean, values: ColumnValues): Confidence {
  const known = wordConfidence(
    plain,
    shareOf(values, (text) => meansEmpty(text) || stageOf(text) !== null),
  );
  if (plain || known === 'none') return known;
  return new Set(values.distinct.map(stageOf).filter((stage) => stage !== null)).size > 1 ? 'guess' : 'none';
}

function wordConfidence(plain: boolean, known: number): Confidence {
  if (known >= 0.6) return 'certain';
  return plain ? 'guess' : 'none';
}

function numberConfidence(plain: boolean, values: ColumnValues, scale: Scale | null): Confidence {
  const fits = shareOf(values, (text) => {
    const value = numberOf(text);
    return meansEmpty(text) || (value !== null && isOnScale(value, scale));
  });
  if (scale !== null && fits > 0) return 'certain';
  return wordConfidence(plain, fits);
}

const mostSectors = 12;
/** What files of networks call the kinds of their nodes. */
const groupTitles: readonly string[] = ['group', 'קבוצה'];
const longestGroup = 40;

/**
 * Any text may be a sector; a vague title (`type`) is believed where most texts are known ones, and guessed where few repeat. Under
 * `group` short texts are enough where there are too few rows for them to repeat.
 */
function sectorConfidence({ plain, title = '' }: Claim, values: ColumnValues): Confidence {
  if (plain) return 'certain';
  if (values.filled.length === 0) return 'none';
  if (shareOf(values, (text) => meansEmpty(text) || sectorOf(text) !== null) >= 0.6) return 'certain';
  const { distinct, filled } = values;
  const groups = groupTitles.includes(title) && filled.length < mostSectors * 2 && distinct.every(isShort);
  const few = distinct.length <= mostSectors && (groups || distinct.length * 2 <= filled.length);
  const some = shareOf(values, (text) => sectorOf(text) !== null || isForeignSector(text)) >= 0.3;
  return few || some ? 'guess' : 'none';
}

function isShort(text: string): boolean {
  return text.length <= longestGroup;
}
