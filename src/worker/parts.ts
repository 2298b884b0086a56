import type { ImportPlan } from '../core/import/plan.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';

/**
 * How many records go in one message. Copying a record takes some ten microseconds at each end, so that a page that sends or
 * takes a large field in parts answers between them.
 */
const recordsInPart = 1000;

/** Some records of a field that is being sent. */
export interface FieldPart {
  readonly list: 'organizations' | 'ties';
  readonly records: FieldMap['organizations'] | FieldMap['ties'];
}

/** The lists of a plan, each of which may be as long as the files. */
export const planLists = [
  'organizations',
  'ties',
  'changedOrganizations',
  'changedTies',
  'setAside',
  'partsAside',
  'issues',
] as const;

export type PlanList = (typeof planLists)[number];

/** A plan without its lists, of which the lengths are told. */
export interface PlanHead {
  readonly rest: Omit<ImportPlan, PlanList>;
  readonly lengths: Readonly<Record<PlanList, number>>;
}

/** The ranges of a list, part by part: from and up to which index. */
export function partsOf(length: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(length / recordsInPart) }, (_, part) => [
    part * recordsInPart,
    Math.min((part + 1) * recordsInPart, length),
  ]);
}
