import { type ColumnValues, shareOf } from './columnValues.ts';
import type { Field, TableRole } from './fields.ts';
import { sectorOf } from './words/sectorWords.ts';
import { stageOf } from './words/stageWords.ts';

const most = 0.6;

/**
 * The field that the values of a column speak for by themselves, under whatever title: sectors and stages, where most cells
 * are known words for them and at least two different ones occur. Null where the values are silent.
 */
export function fieldByValues(role: TableRole, values: ColumnValues): Field | null {
  if (role !== 'organizations' || values.filled.length === 0) return null;
  if (speaks(values, sectorOf)) return 'sector';
  return speaks(values, stageOf) ? 'stage' : null;
}

function speaks(values: ColumnValues, meaningOf: (text: string) => string | null): boolean {
  const meanings = new Set(values.distinct.map(meaningOf).filter((meaning) => meaning !== null));
  return meanings.size > 1 && shareOf(values, (text) => meaningOf(text) !== null) >= most;
}
