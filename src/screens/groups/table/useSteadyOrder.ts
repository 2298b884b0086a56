import { useState } from 'react';

interface Kept {
  readonly key: string;
  readonly ids: readonly string[];
}

/**
 * The order in which rows are shown: taken when `key` changes and kept while somebody ticks boxes, so that no row moves away under
 * the hand. Rows that come later stand at the end.
 */
export function useSteadyOrder(ids: readonly string[], key: string): readonly string[] {
  const [kept, setKept] = useState<Kept>({ key, ids });
  const isOther = kept.key !== key;
  if (isOther) setKept({ key, ids });
  const order = isOther ? ids : kept.ids;
  const known = new Set(order);
  return [...order, ...ids.filter((id) => !known.has(id))];
}
