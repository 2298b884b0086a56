import { type AffectedRule, affectedOrganizations, affectedRule } from '../../coverage/affected.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { GroupName } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { groupsOf, type SeatedGroup } from '../groupsOf.ts';
import { seatsOf } from '../seatsOf.ts';
import { sectorsOf } from '../sectorsOf.ts';
import { countedNeighbours, type Neighbours } from './countedNeighbours.ts';
import { type Placed, placed } from './placed.ts';
import { type Candidate, candidatesOf } from './pool.ts';

/** What every group of a field map is looked at against; worked out once for a field map. */
export interface HealthField {
  readonly fieldMap: FieldMap;
  readonly byId: ReadonlyMap<OrganizationId, Organization>;
  readonly groups: readonly SeatedGroup[];
  readonly seats: ReadonlyMap<OrganizationId, readonly GroupName[]>;
  readonly rule: AffectedRule;
  readonly neighbours: Neighbours;
  /** Whether any tie is counted at all. */
  readonly isTied: boolean;
  readonly candidates: readonly Candidate[];
  /** Sectors and local regions that somebody listed has. */
  readonly sectors: readonly Sector[];
  readonly regions: readonly string[];
  readonly placed: readonly Placed[];
  /** How many organisations are of the affected communities. */
  readonly affected: number;
}

const remembered = new WeakMap<FieldMap, HealthField>();

export function healthFieldOf(fieldMap: FieldMap): HealthField {
  const known = remembered.get(fieldMap);
  if (known) return known;
  const groups = groupsOf(fieldMap);
  const seats = seatsOf(groups);
  const rule = affectedRule(fieldMap);
  const neighbours = countedNeighbours(fieldMap);
  const rows = fieldMap.organizations.flatMap((one) => placed({ sectors: sectorsOf(one), regions: one.regions }));
  const field: HealthField = {
    fieldMap,
    byId: new Map(fieldMap.organizations.map((one) => [one.id, one])),
    groups,
    seats,
    rule,
    neighbours,
    isTied: [...neighbours.values()].some((others) => others.length > 0),
    candidates: candidatesOf(fieldMap, seats, rule),
    sectors: [...new Set(rows.flatMap(({ sector }) => sector ?? []))],
    regions: [...new Set(rows.flatMap(({ regions }) => regions))],
    placed: rows,
    affected: affectedOrganizations(fieldMap).length,
  };
  remembered.set(fieldMap, field);
  return field;
}
