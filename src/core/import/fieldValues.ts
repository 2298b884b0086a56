import type { Sector } from '../model/sector.ts';
import { isKnownSector, knownSectors } from '../model/sector.ts';
import { isStage, type Stage, stages } from '../model/stage.ts';
import { isOnScale, valuesOf } from './cellValues.ts';
import type { Field } from './fields.ts';
import {
  addIssue,
  isAnswered,
  keepText,
  keepWritten,
  meaningIn,
  meaningOf,
  type RowView,
  refuseText,
  textIn,
} from './rowView.ts';
import { type DateColumn, dateOf } from './values/dateStyle.ts';
import { isNoNumber, numberOf } from './values/numberStyle.ts';
import { booleanOf } from './words/booleanWords.ts';
import { meansEmpty } from './words/emptyWords.ts';
import { isCountryWide, isRegionWide } from './words/placeWords.ts';
import { isOwnSectorWord, sectorOf, sectorsIn } from './words/sectorWords.ts';
import { stageOf } from './words/stageWords.ts';
import { writesDate, writesNumber } from './writtenTexts.ts';

/** One of the six sectors, or the text as written, which is said. */
export function sectorIn(view: RowView): Sector | null {
  const text = meaningIn(view, 'sector');
  if (meansEmpty(text)) return null;
  if (isKnownSector(text)) return text;
  const sector = sectorOf(text);
  if (sector !== null) {
    if (!isOwnSectorWord(text)) keepWritten(view, 'sector', text);
    return sector;
  }
  if (!isAnswered(view, 'sector')) {
    const column = view.columns.get('sector')?.title ?? null;
    const several = sectorsIn(text);
    if (several.length > 1) {
      addIssue(view, 'warning', 'severalSectors', { column, found: text, expected: several.join(', ') });
    } else addIssue(view, 'warning', 'unknownSector', { column, found: text, expected: knownSectors.join(', ') });
  }
  return text;
}

export function stageIn(view: RowView): Stage | null {
  const text = meaningIn(view, 'stage');
  if (meansEmpty(text)) return null;
  const stage = isStage(text) ? text : stageOf(text);
  if (stage === null) refuseText(view, 'stage', 'unknownStage', stages.join(', '));
  return stage;
}

export function booleanIn(view: RowView, field: Field): boolean | null {
  const text = meaningIn(view, field);
  if (meansEmpty(text)) return null;
  const answer = booleanOf(text);
  if (answer === null) refuseText(view, field, 'notYesOrNo', null);
  return answer;
}

/** A number on the scale that the title names; anything else is not known, and kept as text. */
export function numberIn(view: RowView, field: Field): number | null {
  const text = meaningIn(view, field);
  if (meansEmpty(text) && !isNoNumber(text)) return null;
  const value = numberOf(text, view.styles.numbers.get(field));
  const scale = view.columns.get(field)?.scale ?? null;
  const range = scale === null ? null : `${scale.low}–${scale.high}`;
  if (value === null) refuseText(view, field, 'notANumber', range);
  else if (!isOnScale(value, scale)) refuseText(view, field, 'outOfScale', range);
  else {
    if (!writesNumber(text, value)) keepWritten(view, field, text);
    return value;
  }
  return null;
}

/** A day as `2025-04-03`; what is no date stays as written, and a date that no calendar has is not known. */
export function dateIn(view: RowView, field: 'since' | 'updated' | 'nextStepOn'): string | null {
  const text = meaningIn(view, field);
  if (meansEmpty(text)) return null;
  const date = dateOf(text, view.styles.dates.get(field) ?? anyDates);
  if (date === 'impossible') {
    refuseText(view, field, 'impossibleDate', null);
    return null;
  }
  if (date !== 'unknown') {
    if (!writesDate(text, date.iso)) keepWritten(view, field, text);
    return date.iso;
  }
  addIssue(view, 'note', 'dateAsWritten', { column: view.columns.get(field)?.title ?? null, found: text });
  return text;
}

const anyDates: DateColumn = { style: 'dmy', certain: false };

/** How much of something there is: no number below zero. */
export function leastIn(view: RowView, field: 'cost' | 'capacity'): number | null {
  const value = numberIn(view, field);
  if (value === null || value >= 0) return value;
  refuseText(view, field, 'outOfScale', '≥ 0');
  return null;
}

/** How many there are of something. */
export function wholeIn(view: RowView, field: 'capacity'): number | null {
  const value = leastIn(view, field);
  if (value === null || Number.isInteger(value)) return value;
  refuseText(view, field, 'outOfScale', '0, 1, 2, …');
  return null;
}

/** How close a tie is: a number above zero. */
export function strengthIn(view: RowView): number | null {
  const value = numberIn(view, 'strength');
  if (value === null || value > 0) return value;
  refuseText(view, 'strength', 'outOfScale', '> 0');
  return null;
}

export function listIn(view: RowView, field: Field): readonly string[] {
  const values = valuesOf(textIn(view, field), view.choice.split?.[field] ?? view.table.listSeparator);
  const meant = values.map((value) => meaningOf(view, field, value));
  return [...new Set(meant.filter((value) => !meansEmpty(value)))];
}

/** Local regions apart from working everywhere. */
export function regionsIn(view: RowView): { readonly regions: readonly string[]; readonly regionWide: boolean } {
  const values = listIn(view, 'regions');
  const regions = values.filter((value) => !isRegionWide(value));
  const wider = values.find(isCountryWide);
  if (wider !== undefined) {
    keepText(view, 'regions', wider);
    addIssue(view, 'note', 'countryWide', { column: view.columns.get('regions')?.title ?? null, found: wider });
  }
  return { regions, regionWide: regions.length < values.length };
}
