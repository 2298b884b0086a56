import type { GroupContext } from '../groupContext.ts';
import type { DivisionFinding } from '../health.ts';
import { remedyWithoutNames } from '../remedies.ts';
import { type Faultline, warnFrom } from './faultline.ts';
import { findFaultline, type LineMember } from './findFaultline.ts';
import { knowsAffected, lineTraitsOf } from './lineTraits.ts';

export function faultlineOf(context: GroupContext): Faultline | null {
  return findFaultline(lineMembers(context), context.field.fieldMap.seed);
}

/** A warning where differences are strongly aligned. */
export function faultlineCheck(faultline: Faultline | null): readonly DivisionFinding[] {
  if (faultline === null || faultline.fau < warnFrom) return [];
  return [{ code: 'faultline', severity: 'warning', ...faultline, remedy: remedyWithoutNames('swap') }];
}

export function lineMembers({ members, group, field }: GroupContext): readonly LineMember[] {
  const compares = knowsAffected(field.rule, group.people);
  return members.map((one) => ({ holder: one.holder, traits: lineTraitsOf(one, compares) }));
}
