import type { RuleRef } from '../../seating.ts';
import { leastShortfall } from '../leastShortfall.ts';
import { limitOf, withLimit } from '../withLimit.ts';
import { helping, helps, type Impasse, type Repairs } from './impasse.ts';

/** A maximum is raised by so many at most. */
const most = 10;

/** Rules that could give way, each as little as helps most: a minimum that is less, a maximum that is more, a rule that is dropped. */
export function* relaxed(impasse: Impasse): Repairs {
  const { asking, problem, shortfall, atOdds } = impasse;
  for (const rule of atOdds) {
    if (rule.kind === 'seatsMost') {
      const left = leastShortfall(asking, withLimit(problem, rule, 1));
      yield* helping(impasse, { code: 'relax', rule, amount: 1, ids: [] }, left);
      continue;
    }
    // A larger group and an open lock are ways out of their own.
    if (rule.kind === 'sizeMax' || rule.kind === 'locked') continue;
    const left = leastShortfall(asking, problem, { without: [rule] });
    if (!helps(shortfall, left)) continue;
    const amount = limitThatLeaves(impasse, rule, left);
    if (amount !== null) yield* helping(impasse, { code: 'relax', rule, amount, ids: [] }, left);
  }
}

/** The limit nearest to what is asked that leaves no more than if the rule were not there; 0 for what has no limit. */
function limitThatLeaves({ asking, problem, shortfall }: Impasse, rule: RuleRef, left: number): number | null {
  const limit = limitOf(problem, rule);
  if (limit === null) return 0;
  const isMaximum = rule.kind.endsWith('Max');
  // A minimum that is less by one leaves no more than one less.
  const first = isMaximum ? 1 : (shortfall ?? 0) - left;
  const last = isMaximum ? most : limit;
  for (let by = first; by <= last; by += 1) {
    const changed = limit + (isMaximum ? by : -by);
    if (leastShortfall(asking, withLimit(problem, rule, changed)) === left) return changed;
  }
  return null;
}
