import type { AffectedRule } from '../../coverage/affected.ts';
import { type Member, membersOf, type SeatedGroup } from '../../groups/groupsOf.ts';
import { traitsOf } from '../../groups/memberTraits.ts';
import { regionWideValue, unknownValue } from '../../model/filter.ts';
import { holderKey, type SeatHolder } from '../../model/group.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';

export type SeatRole = 'chair' | 'coChair';

/** One seat of a group, as it is drawn. */
export interface PictureSeat {
  /** What the seat is known by within its group. */
  readonly key: string;
  readonly kind: SeatHolder['kind'];
  readonly name: string;
  /** The primary one first; `?` alone where it is not known. */
  readonly sectors: readonly (Sector | typeof unknownValue)[];
  /** Local regions, then `*` for working everywhere; `?` alone where nothing is known. */
  readonly regions: readonly string[];
  readonly affected: boolean;
  readonly role: SeatRole | null;
}

/** Everyone with a seat in a group: organisations by imported id, then persons. */
export function pictureSeats(
  group: SeatedGroup,
  listed: readonly Organization[],
  affected: AffectedRule,
): readonly PictureSeat[] {
  return membersOf(group, listed).map((member) => {
    const holder = holderOf(member);
    return { ...factsOf(member, affected), key: holderKey(holder), kind: holder.kind, role: roleOf(group, holder) };
  });
}

export function holderOf(member: Member): SeatHolder {
  return member.kind === 'organization'
    ? { kind: 'organization', id: member.organization.id }
    : { kind: 'person', name: member.person.name };
}

export function roleOf({ chair, coChair }: SeatedGroup, holder: SeatHolder): SeatRole | null {
  const key = holderKey(holder);
  if (chair !== null && holderKey(chair) === key) return 'chair';
  return coChair !== null && holderKey(coChair) === key ? 'coChair' : null;
}

/** A person counts as their organisation does, save for what is said of them. */
function factsOf(member: Member, rule: AffectedRule): Omit<PictureSeat, 'key' | 'kind' | 'role'> {
  const { organization, sectors, regions, affected } = traitsOf(member, rule);
  const isPerson = member.kind === 'person';
  const isEverywhere = organization?.regionWide === true && !(isPerson && member.person.regions.length > 0);
  return {
    name: isPerson ? member.person.name : member.organization.name,
    sectors: orUnknown(sectors),
    regions: orUnknown(isEverywhere ? [...regions, regionWideValue] : regions),
    affected,
  };
}

function orUnknown<Value extends string>(values: readonly Value[]): readonly (Value | typeof unknownValue)[] {
  return values.length > 0 ? [...new Set(values)] : [unknownValue];
}
