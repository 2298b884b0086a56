import { regionWideValue } from '../../../core/model/filter.ts';
import { isKnownSector, type Sector } from '../../../core/model/sector.ts';
import type { TargetCell } from '../../../core/model/target.ts';
import type { GapInNumbers } from '../../../core/recruitment/introductions/gapInNumbers.ts';

/** The texts of the language in which one writes. */
type Texts = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** What a message is about. Nothing in it is private: no rating, no stage, no target. */
export interface DraftAsk {
  /** The name of the initiative; empty where it has none. */
  readonly initiative: string;
  /** Whether it told us that it will come: then it is written to directly. */
  readonly saidYes?: boolean;
  /** Names, from whoever is asked to whoever is to be reached; one name alone is a message to it. */
  readonly path: readonly string[];
  /** The gap that it could close; null where none is set. */
  readonly gap: GapInNumbers | null;
}

/**
 * A message that asks for an introduction, in the language of `t`, as it is copied. Every name is isolated, so that Hebrew and
 * English names keep their places in a line.
 */
export function draftMessage({ initiative, path, gap, saidYes = false }: DraftAsk, t: Texts): string {
  const target = path.at(-1) ?? '';
  const [contact = '', ...others] = saidYes ? [target] : path;
  const isToTarget = others.length === 0;
  const change = isToTarget ? 'introductions:draft.youCouldHelp' : 'introductions:draft.couldHelp';
  const sentences = [
    ...(initiative.trim() === '' ? [] : [t('introductions:draft.from', { initiative })]),
    t(`introductions:draft.${opening(isToTarget, saidYes)}`, { target }),
    ...way(contact, others, t),
    ...(gap === null ? [] : [gapSentence(gap, t), t(change, { target })]),
    t(saidYes ? 'introductions:draft.begin' : 'introductions:draft.time', {}),
  ];
  return [t('introductions:draft.hello', { contact }), sentences.join(' '), t('introductions:draft.thanks', {})].join(
    '\n\n',
  );
}

function opening(isToTarget: boolean, saidYes: boolean): 'saidYes' | 'meet' | 'ask' {
  if (saidYes) return 'saidYes';
  return isToTarget ? 'meet' : 'ask';
}

/** How the contact comes to know whom it is asked about. */
function way(contact: string, others: readonly string[], t: Texts): readonly string[] {
  const [first = '', second = ''] = others;
  const target = others.at(-1) ?? '';
  switch (others.length) {
    case 0:
      return [];
    case 1:
      return [t('introductions:draft.direct', { contact, target })];
    case 2:
      return [t('introductions:draft.through', { contact, first, target })];
    default:
      return [t('introductions:draft.throughTwo', { contact, first, second, target })];
  }
}

/** How many there are of whom there should be more. */
function gapSentence({ cell, counted, have, of }: GapInNumbers, t: Texts): string {
  if (counted === 'seated') return seatSentence({ cell, have, of }, t);
  const where = whereOf(cell, t) ?? t('introductions:draft.anywhere', {});
  if (of === 0) return t(`introductions:draft.nobody.${counted}`, { where });
  if (have === of) return t(`introductions:draft.alone.${counted}`, { count: of, where });
  const all = t(`introductions:draft.all.${counted}`, { count: of, where });
  const among =
    have === 0 ? t('introductions:draft.noneOf', { count: of }) : t('introductions:draft.onlyOf', { count: have });
  return t('introductions:draft.gap', { all, among, from: fromSector(cell.sector, t) });
}

/** How many of the seats are held by those of whom there should be more. */
function seatSentence({ cell, have, of }: Pick<GapInNumbers, 'cell' | 'have' | 'of'>, t: Texts): string {
  if (of === 0) return t('introductions:draft.seats.empty', {});
  if (have === of) return t('introductions:draft.seats.few', { count: of });
  const holder = holderOf(cell, t);
  return have === 0
    ? t('introductions:draft.seats.none', { count: of, holder })
    : t('introductions:draft.seats.only', { count: have, of, holder });
}

/** "a business that works on vocational training". */
function holderOf(cell: TargetCell, t: Texts): string {
  const who = seatHolder(cell.sector, t);
  const where = whereOf(cell, t);
  return where === null ? who : t('introductions:draft.seats.working', { who, where });
}

function seatHolder(sector: Sector | null, t: Texts): string {
  if (sector === null) return t('introductions:draft.seats.holder.any', {});
  return isKnownSector(sector)
    ? t(`introductions:draft.seats.holder.${sector}`, {})
    : t('introductions:draft.seats.holder.other', { sector });
}

/** "on vocational training, in the Wadi towns"; null where the cell is everything. */
function whereOf({ topic, region, population }: TargetCell, t: Texts): string | null {
  const parts = [
    ...(topic === null ? [] : [t('introductions:draft.topic', { topic })]),
    ...(region === null ? [] : [inRegion(region, t)]),
    ...(population === null ? [] : [t('introductions:draft.population', { population })]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

function inRegion(region: string, t: Texts): string {
  return region === regionWideValue
    ? t('introductions:draft.regionWide', {})
    : t('introductions:draft.region', { region });
}

function fromSector(sector: Sector | null, t: Texts): string {
  if (sector === null) return '';
  return isKnownSector(sector)
    ? t(`introductions:draft.sector.${sector}`, {})
    : t('introductions:draft.otherSector', { sector });
}
