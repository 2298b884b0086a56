import type { FieldMap } from '../../model/fieldMap.ts';
import { type Group, newGroup } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { SeatingRules } from '../../model/seatingRules.ts';
import type { SeatingWish } from '../seating/proposal.ts';

type Fill = SeatingWish['fill'];

/** What a file of rules asks for. */
export interface AskedSeating {
  /** What is to be filled, the committee first. */
  readonly fill: readonly Fill[];
  readonly rules: SeatingRules;
  /** The working groups with their topics and sizes. */
  readonly groups: readonly Pick<Group, 'name' | 'topics' | 'size'>[];
  /** The one objective as the file words it; null where goals are listed or none is said. */
  readonly objective: Readonly<Record<Fill, string | null>>;
  readonly seed: number | null;
  /** Who can sit now and who cannot; of others the field says. */
  readonly available: ReadonlyMap<OrganizationId, boolean>;
  /** In how many groups each may sit, the committee included; of others the field says. */
  readonly capacities: ReadonlyMap<OrganizationId, number>;
  /** In how many of the groups asked for anybody may sit, whatever seats they have elsewhere; null: not asked. */
  readonly groupsEach: number | null;
  /** Whom the problem affects; null: as the field says. */
  readonly affected: readonly OrganizationId[] | null;
}

/** The field with what the rules say of it, ready for a proposal. */
export function askedField(fieldMap: FieldMap, asked: AskedSeating): FieldMap {
  const { available, capacities, affected, seed } = asked;
  const organizations = fieldMap.organizations.map((one) => ({
    ...one,
    available: available.get(one.id) ?? one.available,
    capacity: capacities.get(one.id) ?? one.capacity,
    affected: affected === null ? one.affected : affected.includes(one.id),
  }));
  const described = asked.groups.map((group) => ({
    ...(fieldMap.groups.find(({ name }) => name === group.name) ?? newGroup(group.name)),
    ...group,
  }));
  const names = new Set(described.map(({ name }) => name));
  const others = fieldMap.groups.filter(({ name }) => !names.has(name));
  return {
    ...fieldMap,
    organizations,
    groups: [...others, ...described],
    seating: asked.rules,
    seed: seed ?? fieldMap.seed,
  };
}
