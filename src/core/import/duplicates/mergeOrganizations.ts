import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Tie } from '../../model/tie.ts';
import { foldText } from '../fold.ts';
import { personKey } from '../people/personKey.ts';
import { originOfMany } from '../writtenTexts.ts';
import { joinDoubled } from './joinDoubled.ts';
import { type MergeChoices, mergedFields } from './mergeChoices.ts';
import { mergeFields } from './mergeFields.ts';

export interface MergeOutcome {
  readonly fieldMap: FieldMap;
  /** Ties that the dropped one had. */
  readonly moved: readonly TieId[];
  /** Ties between the two, which are now of a body to itself. */
  readonly selfTies: readonly TieId[];
  /** Ties that became the same as another, each with that other one. */
  readonly doubled: readonly (readonly [TieId, TieId])[];
}

/**
 * Two organisations as one, by a person's choices. Ties, persons, place on the map and the part of the backbone go over to the kept one,
 * which gains the other's names; a value that gives way is kept as an extra field. Null where the two are not two on the map.
 */
export function mergeOrganizations(
  fieldMap: FieldMap,
  keepId: OrganizationId,
  dropId: OrganizationId,
  choices: MergeChoices = {},
): MergeOutcome | null {
  const keep = fieldMap.organizations.find(({ id }) => id === keepId);
  const drop = fieldMap.organizations.find(({ id }) => id === dropId);
  if (keep === undefined || drop === undefined || keep === drop) return null;
  const merged = mergedOrganization(keep, drop, choices);
  const here = (id: OrganizationId) => (id === dropId ? keepId : id);
  const touched = fieldMap.ties.filter(({ source, target }) => source === dropId || target === dropId);
  const moved = new Set(touched.map(({ id }) => id));
  const ties = fieldMap.ties.map(
    (tie): Tie => (moved.has(tie.id) ? { ...tie, source: here(tie.source), target: here(tie.target) } : tie),
  );
  const selfTies = ties.filter(
    ({ id, source, target, sourcePerson, targetPerson }) =>
      source === target && sourcePerson === targetPerson && moved.has(id) && isBetween(fieldMap, id),
  );
  const staying = choices.selfTies === 'remove' ? ties.filter((tie) => !selfTies.includes(tie)) : ties;
  const joined = joinDoubled(staying, moved, fieldMap.rules.merge, choices);
  const { [dropId]: place, ...positions } = fieldMap.positions;
  return {
    fieldMap: {
      ...fieldMap,
      organizations: fieldMap.organizations
        .filter(({ id }) => id !== dropId)
        .map((one) => (one === keep ? merged : one)),
      ties: joined.ties,
      people: movedPeople(fieldMap.people, here),
      rules: fieldMap.rules.backbone === dropId ? { ...fieldMap.rules, backbone: keepId } : fieldMap.rules,
      positions: place === undefined || positions[keepId] !== undefined ? positions : { ...positions, [keepId]: place },
    },
    moved: [...moved],
    selfTies: selfTies.map(({ id }) => id),
    doubled: joined.doubled,
  };
}

/** Somebody who was in both is in the kept one once. */
function movedPeople(people: FieldMap['people'], here: (id: OrganizationId) => OrganizationId): FieldMap['people'] {
  const seen = new Set<string>();
  return people
    .map((person) => ({ ...person, organization: here(person.organization) }))
    .filter((person) => {
      const key = personKey(person);
      return !seen.has(key) && seen.add(key);
    });
}

/** Whether a tie joined two bodies before the merge: a self-tie of the dropped one was one already. */
function isBetween({ ties }: FieldMap, id: TieId): boolean {
  const tie = ties.find((one) => one.id === id);
  return tie !== undefined && tie.source !== tie.target;
}

function mergedOrganization(keep: Organization, drop: Organization, choices: MergeChoices): Organization {
  const { sides = {}, titleOf = (field) => field } = choices;
  // A name that gives way is another name, and no extra field.
  const { fields, extra } = mergeFields(
    keep,
    drop,
    mergedFields.filter((field) => field !== 'name'),
    sides,
    titleOf,
  );
  const name = sides.name === 'drop' ? drop.name : keep.name;
  const names = [...keep.otherNames, keep.name, drop.name, ...drop.otherNames];
  const seen = new Set([foldText(name)]);
  const otherNames = names.filter((other) => {
    const folded = foldText(other);
    return !seen.has(folded) && seen.add(folded);
  });
  const merged: Organization = { ...keep, ...fields, name, otherNames, extra };
  return { ...merged, origin: originOfMany(merged, [keep, drop]) };
}
