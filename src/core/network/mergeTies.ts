import type { AnalysisRules } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Tie } from '../model/tie.ts';

/** All ties of two organisations joined into one; `low` and `high` are their indices. Strengths are of the joined ties. */
export interface Pair {
  readonly low: number;
  readonly high: number;
  /** Of all the ties of the pair. */
  readonly strength: number;
  /** Of those that say low → high, undirected ones among them; null where none does. */
  readonly forward: number | null;
  readonly backward: number | null;
}

/**
 * One pair for all the ties of two organisations. Self-ties and ties to organisations that are not in `ids` are dropped.
 * A tie without a strength counts as 1.
 */
export function mergeTies(
  ids: readonly OrganizationId[],
  ties: readonly Tie[],
  merge: AnalysisRules['merge'],
): readonly Pair[] {
  const indices = new Map(ids.map((id, index) => [id, index]));
  const join = merge === 'max' ? Math.max : (a: number, b: number) => a + b;
  const pairs = new Map<number, Pair>();
  for (const tie of ties) {
    const source = indices.get(tie.source);
    const target = indices.get(tie.target);
    if (source === undefined || target === undefined || source === target) continue;
    const low = Math.min(source, target);
    const high = Math.max(source, target);
    const strength = tie.strength ?? 1;
    const forward = !tie.directed || source === low ? strength : null;
    const backward = !tie.directed || source === high ? strength : null;
    const key = low * ids.length + high;
    const known = pairs.get(key);
    pairs.set(key, {
      low,
      high,
      strength: known ? join(known.strength, strength) : strength,
      forward: joined(known?.forward ?? null, forward, join),
      backward: joined(known?.backward ?? null, backward, join),
    });
  }
  return [...pairs.values()];
}

function joined(a: number | null, b: number | null, join: (a: number, b: number) => number): number | null {
  if (a === null) return b;
  return b === null ? a : join(a, b);
}
