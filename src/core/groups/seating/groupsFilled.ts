import type { FieldMap } from '../../model/fieldMap.ts';
import type { GroupRules } from '../../model/seatingRules.ts';
import { groupsOf, type SeatedGroup } from '../groupsOf.ts';
import type { SeatingWish } from './proposal.ts';
import { usualGroupRules } from './usualGroupRules.ts';

/** A group that a proposal fills, by its rules or the usual ones. */
export interface GroupFilled {
  readonly group: SeatedGroup;
  readonly rules: GroupRules;
}

type Field = Pick<FieldMap, 'organizations' | 'groups' | 'relevance' | 'seating'>;

/** The groups that a wish is about, save those that stay as they are; the others of the field map are `kept`. */
export function groupsFilled(
  fieldMap: Field,
  { fill }: SeatingWish,
): { readonly filled: readonly GroupFilled[]; readonly kept: readonly SeatedGroup[] } {
  // A group that has ended is not filled any more, and its seats burden nobody.
  const going = groupsOf(fieldMap).filter(({ status }) => status !== 'ended');
  const all = inOrder(going).map((group): GroupFilled => {
    const decided = fieldMap.seating.groups.find((one) => one.group === group.name);
    return { group, rules: decided ?? usualGroupRules(fieldMap, group.name) };
  });
  const isFilled = ({ group, rules }: GroupFilled) => {
    return (group.name === null) === (fill === 'committee') && rules.begin !== 'keep';
  };
  return { filled: all.filter(isFilled), kept: all.filter((one) => !isFilled(one)).map(({ group }) => group) };
}

/** The committee, then the groups by name: an answer must not depend on the order of rows. */
function inOrder(groups: readonly SeatedGroup[]): readonly SeatedGroup[] {
  const nameOf = ({ name }: SeatedGroup) => name ?? '';
  return groups.toSorted((a, b) => Number(nameOf(a) > nameOf(b)) - Number(nameOf(a) < nameOf(b)));
}
