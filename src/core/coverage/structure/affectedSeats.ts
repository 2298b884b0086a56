import type { OrganizationId } from '../../model/ids.ts';
import { type AffectedRule, affectedRule, isAffected } from '../affected.ts';
import type { StructureContext } from './structureContext.ts';

/**
 * The affected communities have no seat on the steering committee, or one: a single seat is a token (Kanter 1977, AJS 82:965).
 */
export interface AffectedSeats {
  readonly code: 'affectedSeats';
  readonly seats: 0 | 1;
  /** How many seats there are. */
  readonly of: number;
  /** Who has the one seat. */
  readonly organization: OrganizationId | null;
  /** How many of the affected communities are listed. */
  readonly listed: number;
  readonly rule: AffectedRule;
}

/** Nothing where nobody is seated: there is no committee yet. */
export function affectedSeats({ fieldMap }: StructureContext): readonly AffectedSeats[] {
  const rule = affectedRule(fieldMap);
  const affected = fieldMap.organizations.filter((one) => isAffected(one, rule));
  const of = fieldMap.organizations.filter(({ committee }) => committee === true).length;
  const [only, ...others] = affected.filter(({ committee }) => committee === true);
  if (of === 0 || others.length > 0) return [];
  return [
    {
      code: 'affectedSeats',
      seats: only === undefined ? 0 : 1,
      of,
      organization: only?.id ?? null,
      listed: affected.length,
      rule,
    },
  ];
}
