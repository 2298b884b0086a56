import type { RuleRef } from '../../seating.ts';
import { leastShortfall } from '../leastShortfall.ts';
import { limitOf, withLimit } from '../withLimit.ts';
import { helping, helps, type Impasse, type Repairs } from './impasse.ts';

/** So many seats more are tried at most. */
const most = 10;

/** A larger group, where one of its rules is at odds with others: by one seat, and by as many as help. */
export function* moreSeats(impasse: Impasse): Repairs {
  const { asking, problem, shortfall, atOdds } = impasse;
  const concerned = new Set(atOdds.map(({ group }) => group));
  for (const { group } of problem.groups) {
    const rule: RuleRef = { kind: 'sizeMax', group, value: '' };
    const all = leastShortfall(asking, problem, { without: [rule] });
    if (!concerned.has(group) || !helps(shortfall, all)) continue;
    let told = shortfall;
    for (let amount = 1; amount <= most && told !== all; amount += 1) {
      const left = leastShortfall(asking, withLimit(problem, rule, (limitOf(problem, rule) ?? 0) + amount));
      if (!helps(told, left) || (amount > 1 && left !== all)) continue;
      yield* helping(impasse, { code: 'seat', rule, amount, ids: [] }, left);
      told = left;
    }
  }
}
