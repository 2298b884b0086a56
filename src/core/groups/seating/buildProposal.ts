import { holderKey } from '../../model/group.ts';
import { SolverError } from '../../solver/createSolver.ts';
import type { Solve } from '../../solver/linearModel.ts';
import { groupsOf } from '../groupsOf.ts';
import { bringIn } from './bringIn.ts';
import { type GroupToChair, proposeChairs } from './chairs.ts';
import { checkSeating } from './checkSeating.ts';
import { countSeating } from './count/countSeating.ts';
import { drawCommittee } from './lottery/drawCommittee.ts';
import { problemOf } from './problemOf.ts';
import type { Lottery, SeatingProposal, SeatingWish } from './proposal.ts';
import { scoreOnly } from './scoreOnly.ts';
import type { SeatedField } from './seatedField.ts';
import type { SeatedIn, Seating } from './seating.ts';
import type { SeatCandidate, SeatingProblem } from './seatingProblem.ts';
import { solveSeating, usualSeconds } from './solveSeating.ts';

/**
 * Who could sit where by the rules of the field map; the same field has the same proposal, whatever the order of the rows, unless
 * the time is up: `seconds` for each solving, of which there are a few, and for a fair draw some hundred small ones.
 * Throws a SolverError where an answer does not hold.
 */
export function buildProposal(
  fieldMap: SeatedField,
  wish: SeatingWish,
  solve: Solve,
  { seconds = usualSeconds }: { readonly seconds?: number } = {},
): SeatingProposal {
  const { problem, setAside, unrated } = problemOf(fieldMap, wish);
  const isDraw = wish.fill === 'committee' && fieldMap.seating.choose === 'lottery';
  const { seating, lottery } = isDraw
    ? drawnSeating(problem, solve, seconds)
    : { seating: solveSeating(problem, solve, { seconds }), lottery: null };
  const { groups } = seating;
  const toChair = groups === null ? [] : groupsToChair(fieldMap, problem.candidates, groups);
  return {
    seating,
    scoreOnly: wish.fill === 'committee' ? scoreOnly(fieldMap, problem, groups) : null,
    lottery,
    bringIn: bringIn(fieldMap, groups),
    setAside,
    chairs: proposeChairs(toChair, problem.candidates, fieldMap.seating.chairsOfDifferentSectors, solve),
    unrated,
  };
}

/** The least shortfall that can be, then a fair draw among the committees that come to it: nothing else is aimed at. */
function drawnSeating(
  problem: SeatingProblem,
  solve: Solve,
  seconds: number,
): { readonly seating: Seating; readonly lottery: Lottery | null } {
  const any = solveSeating({ ...problem, goals: [] }, solve, { seconds });
  const [group] = problem.groups;
  const isProven = any.groups !== null && any.optimum;
  const drawn = isProven && group ? drawCommittee(problem, any.shortfall ?? 0, solve, seconds) : null;
  const groups = drawn === null || group === undefined ? any.groups : [{ group: group.group, members: drawn.members }];
  if (groups === null) return { seating: any, lottery: null };
  const { missed, shortfall, goals } = countSeating(problem, groups);
  const counted = { groups, shortfall, shortfalls: missed, goals: goals.map((goal) => ({ ...goal, bound: null })) };
  const seating = { ...any, ...counted };
  const wrong = checkSeating(problem, seating);
  if (wrong.length > 0) throw new SolverError(`The committee that was drawn does not hold: ${wrong.join('; ')}`);
  return { seating, lottery: drawn?.lottery ?? null };
}

/** Groups as they are proposed; a chair who keeps the seat stays. */
function groupsToChair(
  fieldMap: SeatedField,
  candidates: readonly SeatCandidate[],
  groups: readonly SeatedIn[],
): readonly GroupToChair[] {
  const described = groupsOf(fieldMap);
  return groups.map(({ group, members }): GroupToChair => {
    const chair = described.find(({ name }) => name === group)?.chair ?? null;
    const key = chair === null ? null : holderKey(chair);
    const seated = new Set(members);
    return {
      group,
      members: candidates.filter(({ id }) => seated.has(id)),
      chair: key !== null && seated.has(key) ? key : null,
    };
  });
}
