import type { ImportPlan } from '../core/import/plan.ts';
import { type PlanHead, type PlanList, partsOf, planLists } from './parts.ts';

/** Whoever holds a plan. */
interface Holder {
  planPart(list: PlanList, from: number, to: number): Promise<readonly unknown[]>;
}

/** Fetches the lists of a plan part by part. */
export async function fetchPlan(worker: Holder, { rest, lengths }: PlanHead): Promise<ImportPlan> {
  const lists: Partial<Record<PlanList, readonly unknown[]>> = {};
  for (const list of planLists) {
    const records: unknown[] = [];
    for (const [from, to] of partsOf(lengths[list])) records.push(...(await worker.planPart(list, from, to)));
    lists[list] = records;
  }
  return { ...rest, ...lists } as ImportPlan;
}
