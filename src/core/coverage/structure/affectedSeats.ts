import type { OrganizationId } from '../../model/ids.ts';
import { type AffectedRule, affectedRule, isAffected, peopleOnCommittee } from '../affected.ts';
import type { StructureContext } from './structureContext.ts';

/**
 * The affected communities have no seat on the steering committee, or one: a single seat is a token (Kanter 1977, AJS 82:965).
 */
export interface AffectedSeats {
  readonly code: 'affectedSeats';
  readonly seats: 0 | 1;
  /** How many seats there are, those of persons included. */
  readonly of: number;
  /** Who has the one seat; null where a person has it. */
  readonly organization: OrganizationId | null;
  /** How many of the affected communities are listed. */
  readonly listed: number;
  readonly rule: AffectedRule;
}

/** Nothing where nobody is seated: there is no committee yet. */
export function affectedSeats({ fieldMap }: StructureContext): readonly AffectedSeats[] {
  const rule = affectedRule(fieldMap);
  const affected = fieldMap.organizations.filter((one) => isAffected(one, rule));
  const people = peopleOnCommittee(fieldMap);
  const of = fieldMap.organizations.filter(({ committee }) => committee === true).length + people.all;
  const seated = affected.filter(({ committee }) => committee === true);
  const seats = seated.length + people.affected;
  if (of === 0 || seats > 1) return [];
  return [
    {
      code: 'affectedSeats',
      seats: seats === 1 ? 1 : 0,
      of,
      organization: seated[0]?.id ?? null,
      listed: affected.length,
      rule,
    },
  ];
}
