import { type GapRow, isShareOfNobody } from '../../../core/coverage/targets/gapReport.ts';
import type { GapFacts } from './gapFacts.ts';

/** What the sentences of a gap are made with, in the language of the screen. */
export interface GapWording {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A minimum or an ideal as it was set: "2", "15%". */
  readonly amount: (row: GapRow, which: 'minimum' | 'ideal') => string;
  /** "Business", "Business, Vocational training", or everyone. */
  readonly who: (row: GapRow) => string;
}

/** "Business is 14% of the listed and 0% of the steering committee; you set 15%: two more seats." */
export function gapSentence(row: GapRow, facts: GapFacts, wording: GapWording): string {
  const { t } = wording;
  const { counted, topic, region, population } = row.target;
  if (isShareOfNobody(row)) {
    const isWhole = topic === null && region === null && population === null;
    return t(`gaps:noShare.${isWhole ? 'whole' : 'part'}.${counted}`);
  }
  const set = row.shortfall > 0 ? 'minimum' : 'ideal';
  const more = row.shortfall > 0 ? row.shortfall : row.toIdeal;
  const left =
    more === 0 ? t('gaps:met') : t(`gaps:more.${counted === 'seated' ? 'seats' : 'organizations'}`, { count: more });
  const which = row.target[set] === null ? 'minimum' : set;
  return t(`gaps:sentence.${row.target.unit}.${counted}`, {
    ...figures(row, facts, wording),
    who: wording.who(row),
    set: t(which === 'minimum' ? 'gaps:set.minimum' : 'gaps:set.ideal', { amount: wording.amount(row, which) }),
    left,
  });
}

function figures(
  { have, of }: GapRow,
  { listed, listedOf, seats }: GapFacts,
  { number, percent }: GapWording,
): Readonly<Record<'have' | 'listed' | 'seats' | 'share' | 'listedShare', string>> {
  const shareOf = (part: number, whole: number | null) => (whole === null || whole === 0 ? '–' : percent(part / whole));
  return {
    have: number(have),
    listed: number(listed),
    seats: number(seats),
    share: shareOf(have, of),
    listedShare: shareOf(listed, listedOf),
  };
}

/** How a share compares with what was set, with the bounds: "0.4 of what you set: too little (under 0.8)". */
export function ratioSentence(
  { ratio, verdict }: GapFacts,
  shown: string,
  { t }: Pick<GapWording, 't'>,
): string | null {
  return ratio === null || verdict === null ? null : t(`gaps:ratio.${verdict}`, { ratio: shown });
}
