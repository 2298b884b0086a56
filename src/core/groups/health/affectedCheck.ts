import type { GroupContext } from './groupContext.ts';
import type { AffectedFinding } from './health.ts';
import { bringInAny } from './remedies.ts';

/**
 * Those whom the problem affects: nobody, one (a token: Kanter 1977, AJS 82:965), or at least two. A person counts when marked so, or
 * through the organisation.
 */
export function affectedCheck(context: GroupContext): AffectedFinding {
  const { field, members } = context;
  const seated = members.filter(({ affected }) => affected);
  const [only, ...others] = seated;
  const of = members.length;
  if (others.length > 0) {
    const persons = seated.filter(({ holder }) => holder.kind === 'person').length;
    return { code: 'affectedHere', severity: 'good', seats: seated.length, of, persons, remedy: null };
  }
  const remedy = bringInAny(context, ({ affected }) => affected);
  if (only !== undefined) return { code: 'oneAffected', severity: 'warning', member: only.holder, of, remedy };
  return { code: 'noAffected', severity: 'warning', rule: field.rule, listed: field.affected, remedy };
}
