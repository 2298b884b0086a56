import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';
import { newTie } from '../../../../src/core/model/tie.ts';
import type { Fields } from '../../../cli/referenceCases.ts';

/** A network of published reference values, with trust in a further column as the import keeps it. */
export function fieldOfCase(graph: Fields): FieldMap {
  const codes = (graph.nodes as readonly Fields[]).map(({ id }) => String(id));
  const idOf = (code: string) => organizationId(codes.indexOf(code) + 1);
  const edges = graph.edges as readonly (readonly [string, string, number, number])[];
  return {
    ...emptyFieldMap('Case'),
    organizations: codes.map((code) => ({ ...newOrganization(idOf(code), code), code })),
    ties: edges.map(([source, target, strength, trust], index) => ({
      ...newTie(tieId(index + 1), idOf(source), idOf(target)),
      strength,
      extra: [['trust', String(trust)] as const],
    })),
  };
}
