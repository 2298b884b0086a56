import { type ApproachProblem, isWithin, scoreClosed } from './approachProblem.ts';

/**
 * Those who are not in a set, but come closest to it: by what the set closes with them in place of whoever is missed least, or
 * beside it where there is room. Ties go to the smallest imported id. Nobody who closes nothing is among them.
 */
export function nextBest(problem: ApproachProblem, set: readonly number[], most: number): readonly number[] {
  const leaving = set.filter((at) => problem.candidates[at]?.locked !== true);
  return problem.candidates
    .flatMap(({ gaps }, at) => (gaps.length > 0 && !set.includes(at) ? [{ at, worth: worthWith(at) }] : []))
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at);

  function worthWith(at: number): number {
    const sets = [[...set, at], ...leaving.map((one) => [...set.filter((other) => other !== one), at])];
    return Math.max(0, ...sets.filter((one) => isWithin(problem, one)).map((one) => scoreClosed(problem, one)));
  }
}
