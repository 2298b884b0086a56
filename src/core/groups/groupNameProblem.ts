import { foldText } from '../import/fold.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import type { GroupName, SeatedPerson } from '../model/group.ts';
import { groupsOf } from './groupsOf.ts';

/** `splits`: `|`, `;` or a new line, at which a list of groups in a file is split. */
export type GroupNameProblem = 'empty' | 'taken' | 'splits';

/** Why a working group cannot have this name; null where it can. `except` is the name that it has now. */
export function groupNameProblem(
  fieldMap: Pick<FieldMap, 'organizations' | 'groups'>,
  name: string,
  except: GroupName = null,
): GroupNameProblem | null {
  if (name.trim() === '') return 'empty';
  if (/[|;\n\r\u2028]/.test(name)) return 'splits';
  const others = groupsOf(fieldMap).flatMap((group) => (group.name === except ? [] : (group.name ?? [])));
  return others.some((other) => foldText(other) === foldText(name)) ? 'taken' : null;
}

/** Why a person in a group cannot be called this; null where they can. `except` is what they are called now. */
export function personNameProblem(
  people: readonly Pick<SeatedPerson, 'name'>[],
  name: string,
  except: string | null = null,
): 'empty' | 'taken' | null {
  if (name.trim() === '') return 'empty';
  const others = people.filter((one) => one.name !== except);
  return others.some((other) => foldText(other.name) === foldText(name)) ? 'taken' : null;
}
