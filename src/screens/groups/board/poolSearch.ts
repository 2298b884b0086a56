import { sectorsOf } from '../../../core/groups/sectorsOf.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Sector } from '../../../core/model/sector.ts';
import { foldedTexts, foldForSearch } from '../../../core/view/search.ts';
import type { PoolRow } from './pool.ts';

/** What of the pool is looked at. */
export interface PoolSearch {
  readonly text: string;
  /** Null: any. */
  readonly sector: Sector | null;
  /** Also those who sit somewhere, or would not be asked. */
  readonly everybody: boolean;
}

export const wholePool: PoolSearch = { text: '', sector: null, everybody: false };

const textsOf = foldedTexts<Organization>(({ name, otherNames, code, topics, regions }) => [
  name,
  ...otherNames,
  code ?? '',
  ...topics,
  ...regions,
]);

/** The rows that hold every word that was typed, in a name, a topic or a region. */
export function foundRows(
  rows: readonly PoolRow[],
  { text, sector }: Omit<PoolSearch, 'everybody'>,
): readonly PoolRow[] {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
  return rows.filter(({ organization }) => {
    if (sector !== null && !sectorsOf(organization).includes(sector)) return false;
    const texts = textsOf(organization);
    return words.every((word) => texts.includes(word));
  });
}
