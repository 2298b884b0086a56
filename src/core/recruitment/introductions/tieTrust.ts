import { foldHeader } from '../../import/fold.ts';
import { numberOf } from '../../import/values/numberStyle.ts';
import { namesTrust } from '../../import/words/ratingTitles.ts';
import type { Tie } from '../../model/tie.ts';

/** What the further column `trust` of a tie says, on whatever scale it has; null where there is none or it is empty. */
export function tieTrust({ extra }: Pick<Tie, 'extra'>): number | null {
  for (const [title, text] of extra) {
    const value = namesTrust(foldHeader(title).words) ? numberOf(text) : null;
    if (value !== null) return value;
  }
  return null;
}

/** The usual scale ends at 4; one that a title names, or that somebody's answer shows, may end higher. */
const usualMost = 4;

/** The highest trust that could be given: as a title says, `Trust (1-5)`, and never less than what was given. */
export function mostTrust(ties: readonly Pick<Tie, 'extra'>[]): number {
  const titles = new Set(ties.flatMap(({ extra }) => extra.map(([title]) => title)));
  const named = [...titles].flatMap((title) => {
    const { words, scale } = foldHeader(title);
    return namesTrust(words) && scale !== null ? [scale.high] : [];
  });
  const most = named.length === 0 ? usualMost : Math.max(...named);
  return ties.reduce((top, tie) => Math.max(top, tieTrust(tie) ?? 0), most);
}
