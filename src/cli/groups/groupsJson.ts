import type { GoalReached, SeatedIn } from '../../core/groups/seating/seating.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import { issuesJson, setAsideJson } from '../analyzeJson.ts';
import { record } from '../fieldCounts.ts';
import { type AnswerNames, groupKey } from './answerNames.ts';
import { besideJson } from './besideJson.ts';
import type { GroupsAnswer } from './groupsAnswer.ts';
import { healthJson } from './healthJson.ts';
import { reasonsJson, shortfallJson } from './reasonsJson.ts';
import type { SeatedPart } from './seated.ts';

/** The answer of `groups --json`: keys are a contract; nothing is rounded and undefined is null. */
export function groupsJson(answer: GroupsAnswer, plan: ImportPlan) {
  const { parts, names, health, issues } = answer;
  const seatings = parts.map(({ proposal }) => proposal.seating);
  const isFeasible = parts.length > 0 && seatings.every(({ feasible }) => feasible);
  const seats = seatsJson(parts, names);
  const objective = parts.flatMap((part) => objectiveJson(part.proposal.seating.goals, part, answer));
  const isShown = parts.length > 0 && seatings.every(({ groups }) => groups !== null);
  return {
    feasible: parts.length === 0 ? null : isFeasible,
    committee: isFeasible ? seats.committee : null,
    groups: isFeasible ? seats.groups : null,
    objective: isFeasible ? objective : [],
    optimum: parts.length === 0 ? null : seatings.every(({ optimum }) => optimum),
    gap: seatings.map(({ gap }) => gap).find((gap) => gap !== null) ?? null,
    shortfall: isShown ? seatings.reduce((sum, { shortfall }) => sum + (shortfall ?? 0), 0) : null,
    shortfalls: seatings.flatMap(({ shortfalls }) => shortfalls.map((one) => shortfallJson(one, names))),
    ...reasonsJson(parts, names, (part, goals) => objectiveJson(goals, part, answer)),
    health: healthJson(health, names),
    nearest: isFeasible || !isShown ? null : { ...seats, objective },
    ...besideJson(parts, names),
    setAsideRows: setAsideJson(plan),
    issues: [...issuesJson(plan), ...issues],
  };
}

/** Who sits where; null what was not to be filled. */
function seatsJson(parts: readonly SeatedPart[], names: AnswerNames) {
  const seats = parts.flatMap(({ proposal }) => proposal.seating.groups ?? []);
  const committee = seats.find(({ group }) => group === null);
  const groups = seats.filter(({ group }) => group !== null);
  return {
    committee: committee === undefined ? null : membersJson(committee, names),
    groups: groups.length === 0 ? null : record(groups.map((one) => [groupKey(one.group), membersJson(one, names)])),
  };
}

export function membersJson({ members }: SeatedIn, names: AnswerNames): readonly string[] {
  return members.map(names.member).sort();
}

/** A single objective in the words of its file, else each goal by its name. */
function objectiveJson(goals: readonly GoalReached[], { fill }: SeatedPart, { objective, parts }: GroupsAnswer) {
  const written = objective[fill];
  const of = parts.length > 1 ? { of: fill } : {};
  return goals.map(({ goal, value }) => ({ name: written ?? goal, value, ...of }));
}
