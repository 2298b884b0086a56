import type { FieldMap } from '../model/fieldMap.ts';
import { groupKey } from './projectFileGroups.ts';
import { isUsualSeating } from './projectFileSeating.ts';
import type { UnknownFields } from './projectFileUnknown.ts';

/** The groups of a project and the rules of their seats as its file holds them: those that somebody made. */
export function writtenGroups({ groups, seating }: FieldMap, unknown: UnknownFields): object {
  const records = groups.map((group) => ({ ...group, ...unknown.groups[groupKey(group.name)] }));
  const isRuled = !isUsualSeating(seating) || Object.keys(unknown.seating).length > 0;
  return {
    ...(groups.length === 0 ? {} : { groups: records }),
    ...(isRuled ? { seating: { ...seating, ...unknown.seating } } : {}),
  };
}
