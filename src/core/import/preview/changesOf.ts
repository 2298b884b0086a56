import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../../model/ids.ts';
import { type FieldChange, importDifference } from '../importDifference.ts';
import type { ImportPlan } from '../plan.ts';

/** What the files change of one organisation or tie. */
export interface RecordChange {
  readonly id: string;
  readonly kind: 'organization' | 'tie';
  /** The name of the organisation, or of both ends of the tie. */
  readonly names: readonly string[];
  readonly fields: readonly FieldChange<string>[];
}

export interface Missing<Id extends string> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** What files do to a field that is open: what they add, what they change, and what they no longer name. */
export interface Changes {
  readonly added: { readonly organizations: number; readonly ties: number };
  readonly changed: readonly RecordChange[];
  readonly missingOrganizations: readonly Missing<OrganizationId>[];
  readonly missingTies: readonly Missing<TieId>[];
}

/** Null where the field is empty, so that everything is new. */
export function changesOf(plan: ImportPlan, current: FieldMap): Changes | null {
  if (current.organizations.length === 0) return null;
  const difference = importDifference(plan, current);
  const nameById = new Map([...current.organizations, ...plan.organizations].map(({ id, name }) => [id, name]));
  const tieById = new Map(current.ties.map((tie) => [tie.id, tie]));
  const organizationNames = (id: OrganizationId) => [nameById.get(id) ?? id];
  const tieNames = (id: TieId) => {
    const tie = tieById.get(id);
    return tie === undefined ? [id] : [nameById.get(tie.source) ?? '–', nameById.get(tie.target) ?? '–'];
  };
  return {
    added: { organizations: difference.organizations.added.length, ties: difference.ties.added.length },
    changed: [
      ...grouped(difference.organizations.changed, 'organization', organizationNames),
      ...grouped(difference.ties.changed, 'tie', tieNames),
    ],
    missingOrganizations: difference.organizations.missing.map((id) => ({ id, names: organizationNames(id) })),
    missingTies: difference.ties.missing.map((id) => ({ id, names: tieNames(id) })),
  };
}

function grouped<Id extends string>(
  changes: readonly FieldChange<Id>[],
  kind: RecordChange['kind'],
  namesOf: (id: Id) => readonly string[],
): readonly RecordChange[] {
  const byId = new Map<Id, FieldChange<Id>[]>();
  for (const change of changes) byId.set(change.id, [...(byId.get(change.id) ?? []), change]);
  return [...byId].map(([id, fields]) => ({ id, kind, names: namesOf(id), fields }));
}
