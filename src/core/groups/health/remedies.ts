import type { OrganizationId } from '../../model/ids.ts';
import type { GroupContext } from './groupContext.ts';
import type { Remedy, RemedyWay } from './health.ts';
import type { Candidate } from './pool.ts';

/** So many are named for each thing that is lacking. */
export const mostNamed = 3;

/** To seat somebody who has what is lacking, for each thing that is. */
export function bringIn<Value extends string>(
  { pool }: GroupContext,
  lacking: readonly Value[],
  helps: (candidate: Candidate, value: Value) => boolean,
): Remedy {
  return {
    code: 'bringIn',
    ways: lacking.map((value) =>
      way(
        value,
        ids(pool(), (one) => helps(one, value)),
      ),
    ),
  };
}

/** To seat somebody whatever else is said of them. */
export function bringInAny({ pool }: GroupContext, helps: (candidate: Candidate) => boolean): Remedy {
  return { code: 'bringIn', ways: [way('', ids(pool(), helps))] };
}

/** A remedy with one list of organisations, in their order. */
export function remedyOf(code: Remedy['code'], organizations: readonly OrganizationId[]): Remedy {
  return { code, ways: [way('', organizations)] };
}

/** That something has to be decided, or another number of seats chosen: nobody in particular helps. */
export function remedyWithoutNames(code: Remedy['code']): Remedy {
  return { code, ways: [] };
}

export function way(lacking: string, organizations: readonly OrganizationId[]): RemedyWay {
  return { for: lacking, organizations: organizations.slice(0, mostNamed), of: organizations.length };
}

function ids(pool: readonly Candidate[], helps: (candidate: Candidate) => boolean): readonly OrganizationId[] {
  return pool.filter(helps).map(({ organization }) => organization.id);
}
