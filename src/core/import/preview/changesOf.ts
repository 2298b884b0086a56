import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../../model/ids.ts';
import { type FieldChange, importDifference } from '../importDifference.ts';
import type { ImportPlan, KeptValue } from '../plan.ts';
import type { TableReading } from '../reading.ts';
import { withoutTextsOfFields } from './textsOfFields.ts';

/** What the files change of one organisation or tie. */
export interface RecordChange {
  readonly id: string;
  readonly kind: 'organization' | 'tie';
  /** The name of the organisation, or of both ends of the tie. */
  readonly names: readonly string[];
  readonly fields: readonly FieldChange<string>[];
}

/** What one organisation keeps although the newer file leaves it empty. */
export interface RecordKept {
  readonly id: string;
  readonly names: readonly string[];
  readonly fields: readonly KeptValue[];
}

export interface Missing<Id extends string> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** How many there are, and the first hundred of them. */
export interface FirstOf<One> {
  readonly count: number;
  readonly first: readonly One[];
}

/** What files do to a field that is open: what they add, what they change, what they leave empty, and what they no longer name. */
export interface Changes {
  /** Each by its name, or by the names of its ends. */
  readonly added: {
    readonly organizations: FirstOf<readonly string[]>;
    readonly ties: FirstOf<readonly string[]>;
  };
  readonly changed: FirstOf<RecordChange>;
  readonly kept: FirstOf<RecordKept>;
  readonly missingOrganizations: readonly Missing<OrganizationId>[];
  readonly missingTies: readonly Missing<TieId>[];
}

const most = 100;

/** Null where the field is empty, so that everything is new. */
export function changesOf(plan: ImportPlan, current: FieldMap, tables: readonly TableReading[] = []): Changes | null {
  if (current.organizations.length === 0) return null;
  const difference = importDifference(plan, current);
  const nameById = new Map([...current.organizations, ...plan.organizations].map(({ id, name }) => [id, name]));
  const tieById = new Map(current.ties.map((tie) => [tie.id, tie]));
  const organizationNames = (id: OrganizationId) => [nameById.get(id) ?? id];
  const endsOf = ({ source, target }: { readonly source: OrganizationId; readonly target: OrganizationId }) => [
    nameById.get(source) ?? '–',
    nameById.get(target) ?? '–',
  ];
  const tieNames = (id: TieId) => {
    const tie = tieById.get(id);
    return tie === undefined ? [id] : endsOf(tie);
  };
  const kept = [...byId<OrganizationId, KeptValue>(plan.keptValues)].map(([id, fields]) => ({
    id,
    names: organizationNames(id),
    fields,
  }));
  return {
    added: {
      organizations: firstOf(plan.organizations, ({ name }) => [name]),
      ties: firstOf(plan.ties, endsOf),
    },
    changed: firstOf(
      withoutTextsOfFields(
        [
          ...grouped(difference.organizations.changed, 'organization', organizationNames),
          ...grouped(difference.ties.changed, 'tie', tieNames),
        ],
        tables,
      ),
      (one) => one,
    ),
    kept: firstOf(kept, (one) => one),
    missingOrganizations: difference.organizations.missing.map((id) => ({ id, names: organizationNames(id) })),
    missingTies: difference.ties.missing.map((id) => ({ id, names: tieNames(id) })),
  };
}

function firstOf<One, Shown>(all: readonly One[], shown: (one: One) => Shown): FirstOf<Shown> {
  return { count: all.length, first: all.slice(0, most).map(shown) };
}

function byId<Id extends string, One extends { readonly id: Id }>(
  all: readonly One[],
): ReadonlyMap<Id, readonly One[]> {
  const groups = new Map<Id, One[]>();
  for (const one of all) {
    const group = groups.get(one.id);
    if (group === undefined) groups.set(one.id, [one]);
    else group.push(one);
  }
  return groups;
}

function grouped<Id extends string>(
  changes: readonly FieldChange<Id>[],
  kind: RecordChange['kind'],
  namesOf: (id: Id) => readonly string[],
): readonly RecordChange[] {
  return [...byId<Id, FieldChange<Id>>(changes)].map(([id, fields]) => ({ id, kind, names: namesOf(id), fields }));
}
