import { countsFor } from '../../countsFor.ts';
import type { RuleRef } from '../../seating.ts';
import type { SeatCandidate, SeatingProblem } from '../../seatingProblem.ts';
import { leastShortfall } from '../leastShortfall.ts';
import { helping, type Impasse, type Repairs } from './impasse.ts';

/** Of those who would fit so many are named. */
const named = 8;

/**
 * Somebody to find for each minimum that is missed: as many newcomers as are missing, of whom nothing more is known than that they
 * count for it. With those who would fit, but cannot be seated as things are: set aside, banned, or not of the topic.
 */
export function* wanted(impasse: Impasse): Repairs {
  const { asking, problem, missed } = impasse;
  for (const { rule, amount } of missed) {
    const left = leastShortfall(asking, withNewcomers(problem, rule, amount));
    const ids = whoWouldFit(impasse, rule).map(({ id }) => id);
    yield* helping(impasse, { code: 'wanted', rule, amount, ids: ids.slice(0, named) }, left);
  }
}

/** Those who would count for a minimum, but may not sit in its group as things are. */
export function whoWouldFit({ problem, everyone }: Impasse, rule: RuleRef): readonly SeatCandidate[] {
  const group = problem.groups.find((one) => one.group === rule.group);
  const may = new Set(group?.eligible);
  return everyone.filter((one) => !may.has(one.id) && wouldCount(one, rule, group?.eligible ?? [], problem));
}

function wouldCount(
  candidate: SeatCandidate,
  { kind, value }: RuleRef,
  eligible: readonly string[],
  { candidates }: SeatingProblem,
): boolean {
  switch (kind) {
    case 'size':
      return true;
    case 'fromCommittee':
      return candidate.onCommittee;
    case 'distinctSectors': {
      const there = new Set(candidates.filter(({ id }) => eligible.includes(id)).flatMap(({ sectors }) => sectors));
      return candidate.sectors.some((sector) => !there.has(sector));
    }
    case 'sector':
    case 'topic':
    case 'region':
    case 'level':
    case 'affected':
      return countsFor(candidate, kind, value);
    default:
      return false;
  }
}

function withNewcomers(problem: SeatingProblem, rule: RuleRef, amount: number): SeatingProblem {
  const newcomers = Array.from({ length: amount }, (_, at) => newcomer(rule, at));
  const ids = newcomers.map(({ id }) => id);
  return {
    ...problem,
    candidates: [...problem.candidates, ...newcomers],
    groups: problem.groups.map((one) =>
      one.group === rule.group ? { ...one, eligible: [...one.eligible, ...ids] } : one,
    ),
  };
}

function newcomer({ kind, value }: RuleRef, at: number): SeatCandidate {
  return {
    id: `newcomer ${at}`,
    sectors: sectorsOfNewcomer(kind, value, at),
    topics: kind === 'topic' ? [value] : [],
    regions: kind === 'region' ? [value] : [],
    level: kind === 'level' ? value : null,
    affected: kind === 'affected',
    influence: null,
    interest: null,
    saidYes: false,
    onCommittee: kind === 'fromCommittee',
    seatsElsewhere: 0,
    seatsMost: null,
    reaches: [],
    tiedTo: [],
  };
}

/** Of different sectors each newcomer has another, which nobody else has. */
function sectorsOfNewcomer(kind: RuleRef['kind'], value: string, at: number): readonly string[] {
  if (kind === 'distinctSectors') return [`sector of newcomer ${at}`];
  return kind === 'sector' ? [value] : [];
}
