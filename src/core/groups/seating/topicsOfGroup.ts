import type { FieldMap } from '../../model/fieldMap.ts';
import type { Group } from '../../model/group.ts';

/** What a group works on: its topics; where none were set, its own name, if organisations list that as a topic. */
export function topicsOfGroup(
  { name, topics }: Pick<Group, 'name' | 'topics'>,
  { organizations }: Pick<FieldMap, 'organizations'>,
): readonly string[] {
  if (topics.length > 0 || name === null) return topics;
  return organizations.some((one) => one.topics.includes(name)) ? [name] : [];
}
