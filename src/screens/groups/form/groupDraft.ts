import type { GroupDetails } from '../../../app/commands/groups.ts';
import { type GroupNameProblem, groupNameProblem } from '../../../core/groups/groupNameProblem.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import type { Group, GroupName, GroupStatus } from '../../../core/model/group.ts';
import { dayFrom } from '../../parts/dayFrom.ts';
import { numberFrom } from '../../parts/numberFrom.ts';

/** A group as it stands in the form. */
export interface GroupDraft {
  readonly name: string;
  readonly topics: readonly string[];
  readonly purpose: string;
  readonly min: string;
  readonly max: string;
  readonly start: string;
  readonly status: GroupStatus | null;
}

export type GroupProblem = `name.${GroupNameProblem}` | 'notWhole' | 'maxBelowMin' | 'notADay';

export type GroupProblems = Partial<Record<'name' | 'min' | 'max' | 'start', GroupProblem>>;

export function draftOf({ name, topics, purpose, size, start, status }: Group): GroupDraft {
  return {
    name: name ?? '',
    topics,
    purpose: purpose ?? '',
    min: size.min === null ? '' : String(size.min),
    max: size.max === null ? '' : String(size.max),
    start: start ?? '',
    status,
  };
}

/** What a form without problems says of a group. */
export function detailsOf({ topics, purpose, min, max, start, status }: GroupDraft): GroupDetails {
  return {
    topics,
    purpose: textOf(purpose),
    size: { min: numberFrom(min), max: numberFrom(max) },
    start: textOf(start),
    status,
  };
}

/** What is wrong with a group, by the line that says it. `before`: its name as it is now; undefined of a new one. */
export function checkGroup(fieldMap: FieldMap, before: GroupName | undefined, draft: GroupDraft): GroupProblems {
  const named = before === null ? null : groupNameProblem(fieldMap, draft.name, before ?? null);
  const [min, max] = [sizeProblem(draft.min), sizeProblem(draft.max)];
  const [least, most] = [numberFrom(draft.min), numberFrom(draft.max)];
  const isTurned = min === null && max === null && least !== null && most !== null && most < least;
  const isDay = draft.start.trim() === '' || dayFrom(draft.start) === draft.start;
  return {
    ...(named === null ? {} : { name: `name.${named}` as const }),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(isTurned ? { max: 'maxBelowMin' as const } : {}),
    ...(isDay ? {} : { start: 'notADay' as const }),
  };
}

function sizeProblem(text: string): 'notWhole' | null {
  if (text.trim() === '') return null;
  const number = numberFrom(text);
  return number !== null && Number.isInteger(number) && number > 0 ? null : 'notWhole';
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
