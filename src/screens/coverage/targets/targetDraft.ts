import { regionWideValue } from '../../../core/model/filter.ts';
import type { Sector } from '../../../core/model/sector.ts';
import { type Counted, type Target, type TargetCell, targetKey } from '../../../core/model/target.ts';
import { numberFrom } from '../../parts/numberFrom.ts';

/** A target as it stands in the form; a share in percent. */
export interface TargetDraft {
  readonly sector: Sector | null;
  readonly topic: string;
  /** As written, or the words for working everywhere. */
  readonly region: string;
  readonly population: string;
  readonly counted: Counted;
  readonly unit: Target['unit'];
  readonly minimum: string;
  readonly ideal: string;
  readonly weight: number;
  readonly setBy: string;
  readonly reason: string;
}

export type TargetProblem = 'noAmount' | 'notNumber' | 'notWhole' | 'tooMuch' | 'idealBelow' | 'shareOfAll' | 'taken';

export type TargetProblems = Partial<Record<'sector' | 'minimum' | 'ideal', TargetProblem>>;

/** `regionWide`: the words for working everywhere, in the person's language. */
export function draftOf(target: Target, regionWide: string): TargetDraft {
  const { sector, topic, region, population, counted, unit, minimum, ideal, weight, setBy, reason } = target;
  return {
    sector,
    topic: topic ?? '',
    region: region === regionWideValue ? regionWide : (region ?? ''),
    population: population ?? '',
    counted,
    unit,
    minimum: amountText(minimum, unit),
    ideal: amountText(ideal, unit),
    weight,
    setBy: setBy ?? '',
    reason: reason ?? '',
  };
}

/** The target that a form without problems holds, set on the day `setOn`. */
export function targetOf(draft: TargetDraft, regionWide: string, setOn: string): Target {
  const { counted, unit, minimum, ideal, weight, setBy, reason } = draft;
  return {
    ...cellOf(draft, regionWide),
    counted,
    unit,
    minimum: amountOf(minimum, unit),
    ideal: amountOf(ideal, unit),
    weight,
    setBy: textOf(setBy),
    reason: textOf(reason),
    setOn,
  };
}

/** What is wrong with a target, by the line that says it. `before`: the target that is being changed. */
export function checkTarget(
  draft: TargetDraft,
  { targets, before, regionWide }: { targets: readonly Target[]; before: Target | null; regionWide: string },
): TargetProblems {
  const [minimum, ideal] = [amountProblem(draft.minimum, draft.unit), amountProblem(draft.ideal, draft.unit)];
  if (minimum !== null || ideal !== null) return { ...(minimum && { minimum }), ...(ideal && { ideal }) };
  const amounts = [draft.minimum, draft.ideal].map((text) => amountOf(text, draft.unit));
  const [least = null, best = null] = amounts;
  if (least === null && best === null) return { minimum: 'noAmount' };
  if (least !== null && best !== null && best < least) return { ideal: 'idealBelow' };
  if (draft.unit === 'share' && draft.sector === null) return { sector: 'shareOfAll' };
  const key = targetKey({ ...cellOf(draft, regionWide), counted: draft.counted });
  const isTaken = targets.some((one) => targetKey(one) === key) && (before === null || targetKey(before) !== key);
  return isTaken ? { sector: 'taken' } : {};
}

/** What is wrong with a minimum or an ideal as typed; nothing is not wrong. */
export function amountProblem(text: string, unit: Target['unit']): TargetProblem | null {
  if (text.trim() === '') return null;
  const number = numberFrom(text.replace(/%\s*$/, ''));
  if (number === null || number <= 0) return 'notNumber';
  if (unit === 'count') return Number.isInteger(number) ? null : 'notWhole';
  return number <= 100 ? null : 'tooMuch';
}

/** A minimum or an ideal as typed, a share from percent; null for nothing. */
export function amountOf(text: string, unit: Target['unit']): number | null {
  const number = numberFrom(text.replace(/%\s*$/, ''));
  // In percent 14.5 is 0.145, and not the 0.14499999999999999 of a division.
  return number === null || unit === 'count' ? number : Number((number / 100).toPrecision(12));
}

export function amountText(amount: number | null, unit: Target['unit']): string {
  if (amount === null) return '';
  return String(unit === 'count' ? amount : Number((amount * 100).toPrecision(12)));
}

function cellOf({ sector, topic, region, population }: TargetDraft, regionWide: string): TargetCell {
  return {
    sector,
    topic: textOf(topic),
    region: region.trim() === regionWide ? regionWideValue : textOf(region),
    population: textOf(population),
  };
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
