import { foldHeader } from '../../import/fold.ts';
import { numberOf } from '../../import/values/numberStyle.ts';
import { itemNamed } from '../../import/words/ratingTitles.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { Tie } from '../../model/tie.ts';
import { countedTies } from '../../network/countedRecords.ts';
import type { Rating, RatingItems } from '../../network/trust/rating.ts';
import { usualItems } from '../../network/trust/rating.ts';

/** What the titles of the ties' further columns say that is rated: the item of a folded title, or null. */
export type ItemOf = (words: string) => string | null;

/**
 * The ratings that ties hold in their further columns, by the source of each tie about its target: `reliability` or `אמינות`, and so
 * on. Ties without any are none.
 */
export function ratingsOf(
  fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>,
  itemOf: ItemOf = itemNamed,
): readonly Rating[] {
  return countedTies(fieldMap).flatMap((tie): readonly Rating[] => {
    const items = itemsOf(tie, itemOf);
    return items.size === 0 ? [] : [{ rater: tie.source, ratee: tie.target, items }];
  });
}

function itemsOf({ extra }: Tie, itemOf: ItemOf): ReadonlyMap<string, number> {
  const items = new Map<string, number>();
  for (const [title, text] of extra) {
    const item = itemOf(foldHeader(title).words);
    const value = item === null ? null : numberOf(text);
    if (item !== null && value !== null && !items.has(item)) items.set(item, value);
  }
  return items;
}

/** The usual scale ends at 4; one that a title names, or that somebody's answer shows, may end higher. */
const usualMost = 4;

/** The highest answer that could be given: as titles say, `Reliability (1-5)`, and never less than an answer that was given. */
export function mostOf(
  { ties }: Pick<FieldMap, 'ties'>,
  ratings: readonly Rating[],
  itemOf: ItemOf = itemNamed,
): number {
  const titles = new Set(ties.flatMap(({ extra }) => extra.map(([title]) => title)));
  const scales = [...titles].flatMap((title) => {
    const { words, scale } = foldHeader(title);
    return itemOf(words) === null || scale === null ? [] : [scale.high];
  });
  const given = ratings.flatMap(({ items }) => [...items.values()]);
  const named = scales.length === 0 ? usualMost : Math.max(...scales);
  return given.reduce((most, value) => Math.max(most, value), named);
}

/** Items under names of their own, by what titles are folded to. */
export function itemsCalled({ trust, value }: RatingItems = usualItems): ItemOf {
  const names = new Map([...trust, ...value].map((name) => [foldHeader(name).words, name]));
  return (words) => names.get(words) ?? null;
}
