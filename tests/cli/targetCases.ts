import { csvOf } from './referenceCases.ts';

export interface CoverageCase {
  readonly element_weights: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, { readonly cost: number; readonly covers: readonly string[] }>>;
  readonly budget: number;
  readonly k: number;
  readonly optimum_budget_value: number;
  readonly optimum_cardinality_value: number;
  readonly greedy_cardinality_value: number;
  readonly greedy_cardinality_order: readonly string[];
  readonly greedy_ratio_budget_value: number;
  readonly greedy_ratio_order: readonly string[];
  readonly total_weight: number;
}

/** A published case as files: gaps are topics, items organisations with a cost, weights targets of one organisation. */
export function coverageFiles({ element_weights, items }: CoverageCase) {
  const rows = Object.entries(items).map(([id, { cost, covers }]) => [id, `Body ${id}`, covers.join(' | '), cost]);
  return {
    'organisations.csv': csvOf(['id', 'name', 'topics', 'cost'], rows),
    'targets.csv': csvOf(
      ['sector', 'topic', 'region', 'population', 'minimum', 'ideal', 'unit', 'weight', 'set_by', 'reason'],
      Object.entries(element_weights).map(([topic, weight]) => ['', topic, '', '', 1, '', 'count', weight, '', '']),
    ),
  };
}

/** The value of a set, straight from the case. */
export function scoreOf({ element_weights, items }: CoverageCase, set: readonly string[]): number {
  const covered = new Set(set.flatMap((id) => items[id]?.covers ?? []));
  return [...covered].reduce((sum, gap) => sum + (element_weights[gap] ?? 0), 0);
}

export function costOf({ items }: CoverageCase, set: readonly string[]): number {
  return set.reduce((sum, id) => sum + (items[id]?.cost ?? 0), 0);
}
