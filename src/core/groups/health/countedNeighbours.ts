import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Tie } from '../../model/tie.ts';
import { type AnalysisGraph, buildAnalysisGraph } from '../../network/analysisGraph.ts';
import { countedOrganizations } from '../../network/countedRecords.ts';

/** Whoever is tied to each organisation that the rules count; those whom they leave out are not there. */
export type Neighbours = ReadonlyMap<OrganizationId, readonly OrganizationId[]>;

interface Remembered {
  readonly rules: FieldMap['rules'];
  readonly ids: readonly OrganizationId[];
  readonly neighbours: Neighbours;
}

// Seats change while one is dragged, ties do not: they are read once.
const remembered = new WeakMap<readonly Tie[], Remembered>();

export function countedNeighbours(fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>): Neighbours {
  const { ties, rules } = fieldMap;
  const ids = countedOrganizations(fieldMap).map(({ id }) => id);
  const known = remembered.get(ties);
  const isSame = known?.rules === rules && known.ids.length === ids.length;
  if (known && isSame && ids.every((id, index) => known.ids[index] === id)) return known.neighbours;
  const neighbours = neighboursIn(buildAnalysisGraph(fieldMap));
  remembered.set(ties, { rules, ids, neighbours });
  return neighbours;
}

function neighboursIn({ ids, either: { offsets, neighbours } }: AnalysisGraph): Neighbours {
  const idAt = (index: number) => ids[index] ?? [];
  return new Map(ids.map((id, v) => [id, [...neighbours.subarray(offsets[v], offsets[v + 1])].flatMap(idAt)] as const));
}
