import type { RuleRef } from '../seating.ts';
import type { GroupToFill } from '../seatingProblem.ts';

/** A minimum with how much it asks. */
export interface Minimum {
  readonly rule: RuleRef;
  readonly least: number;
}

/** The minimums of a group that ask for anything, in a fixed order. */
export function minimumsOf({ group, size, quotas, distinctSectors, fromCommittee }: GroupToFill): readonly Minimum[] {
  const all: readonly Minimum[] = [
    { rule: { kind: 'size', group, value: '' }, least: size.min },
    ...quotas.map(({ by, value, min }) => ({ rule: { kind: by, group, value }, least: min })),
    { rule: { kind: 'distinctSectors', group, value: '' }, least: distinctSectors ?? 0 },
    { rule: { kind: 'fromCommittee', group, value: '' }, least: fromCommittee },
  ];
  return all.filter(({ least }) => least > 0);
}
