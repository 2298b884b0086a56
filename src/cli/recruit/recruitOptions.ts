import type { ApproachLimit } from '../../core/model/recruitment.ts';
import { type Circle, circles } from '../../core/recruitment/circle.ts';
import { oneOf, wholeNumber } from '../analyzeOptions.ts';
import { type CoverageOptions, readCoverageOptions, targetFlags } from '../coverage/coverageOptions.ts';
import type { Flags, KnownFlags } from '../flags.ts';
import { WrongInput } from '../wrongInput.ts';

/** Everything that can be said to `recruit`, with its defaults filled in. */
export interface RecruitOptions extends CoverageOptions {
  readonly targets: string;
  readonly limit: ApproachLimit;
  /** Ids or names of those who are always on the list, and of those who never are. */
  readonly locked: readonly string[];
  readonly banned: readonly string[];
  readonly circle: Circle;
}

export const recruitFlags: KnownFlags = {
  withValue: [...targetFlags.withValue, 'count', 'budget', 'lock', 'ban', 'circle'],
  alone: targetFlags.alone,
};

export function readRecruitOptions(flags: Flags): RecruitOptions {
  const options = readCoverageOptions(flags);
  const { targets } = options;
  if (targets === null) throw new WrongInput('optionNeeded', { flag: 'targets' });
  return {
    ...options,
    targets,
    limit: limitOf(flags),
    locked: flags.all('lock'),
    banned: flags.all('ban'),
    circle: oneOf('circle', flags.last('circle') ?? 'everyone', circles),
  };
}

/** One of the two, and not both. */
function limitOf(flags: Flags): ApproachLimit {
  const [count, budget] = [flags.last('count'), flags.last('budget')];
  if (count !== null && budget === null) return { by: 'count', most: wholeNumber('count', count) };
  if (count !== null || budget === null) throw new WrongInput('countOrBudget');
  const most = /^\d+(\.\d+)?$/.test(budget) ? Number(budget) : Number.NaN;
  if (!Number.isFinite(most)) throw new WrongInput('notABudget', { value: budget });
  return { by: 'cost', most };
}
