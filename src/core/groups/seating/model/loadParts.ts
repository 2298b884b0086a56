import type { Bounds, Constraint, Term } from '../../../solver/linearModel.ts';
import type { SeatedIn } from '../seating.ts';
import type { SeatCandidate } from '../seatingProblem.ts';
import { type GoalPart, ofSeatsAlone } from './goalPart.ts';
import { type GroupSeats, seatVariable } from './seats.ts';

const highest = 'seats highest';

/** Somebody and the seats that they may have here. */
interface Loaded {
  readonly candidate: SeatCandidate;
  readonly seats: readonly string[];
  /** The variable that says whether they are seated at all: the seat itself where there is only one. */
  readonly seated: string;
}

/**
 * As few seats for anybody who is seated as can be, then as few as can be beyond the first of each. Somebody with n seats here and
 * e elsewhere has e + n, and e + n − 1 beyond the first, if n is not 0: with y for "seated", n + (e − 1) · y.
 */
export function loadParts(seats: readonly GroupSeats[]): readonly GoalPart[] {
  const all = loadedIn(seats);
  const most = Math.max(0, ...all.map((one) => loadOf(one)));
  const shared = {
    ...ofSeatsAlone,
    goal: 'load' as const,
    sense: 'min' as const,
    least: 0,
    whole: true,
    constraints: all.flatMap(constraintsFor),
    bounds: Object.fromEntries([
      [highest, { high: most } as Bounds] as const,
      ...all.filter(hasOwn).map(({ seated }) => [seated, { high: 1 } as Bounds] as const),
    ]),
    integers: [highest],
    valuesFor: valuesIn(all),
  };
  const beyond = all.flatMap((one): readonly Term[] => {
    const elsewhere = one.candidate.seatsElsewhere;
    if (!hasOwn(one)) return [[elsewhere, one.seated]];
    return [...one.seats.map((seat): Term => [1, seat]), [elsewhere - 1, one.seated]];
  });
  return [
    { ...shared, figure: 'value', terms: [[1, highest]], most },
    { ...shared, figure: 'beyond', terms: beyond, most: all.reduce((sum, one) => sum + loadOf(one) - 1, 0) },
  ];
}

function loadedIn(seats: readonly GroupSeats[]): readonly Loaded[] {
  const byId = new Map<string, { candidate: SeatCandidate; seats: string[] }>();
  for (const { group, members } of seats) {
    for (const candidate of members) {
      const entry = byId.get(candidate.id) ?? { candidate, seats: [] };
      entry.seats.push(seatVariable(group.group, candidate.id));
      byId.set(candidate.id, entry);
    }
  }
  return [...byId.values()].map((one) => {
    const [only = '', ...others] = one.seats;
    return { ...one, seated: others.length === 0 ? only : `seated ${one.candidate.id}` };
  });
}

/** With every seat that there is. */
function loadOf({ candidate, seats }: Loaded): number {
  return candidate.seatsElsewhere + seats.length;
}

function hasOwn({ seats }: Loaded): boolean {
  return seats.length > 1;
}

function constraintsFor(one: Loaded): readonly Constraint[] {
  const { candidate, seats, seated } = one;
  const held = seats.map((seat): Term => [1, seat]);
  const top: Constraint = {
    name: `seats of ${candidate.id}`,
    terms: [[1, highest], ...held.map(negative), [-candidate.seatsElsewhere, seated]],
    low: 0,
  };
  if (!hasOwn(one)) return [top];
  // Where a first seat saves something it must be a real one, and where it costs something it must not be overlooked.
  const real: Constraint = { name: `seated ${candidate.id}`, terms: [...held, [-1, seated]], low: 0 };
  const counted = held.map((seat, at): Constraint => {
    return { name: `seated ${candidate.id} ${at}`, terms: [[1, seated], negative(seat)], low: 0 };
  });
  return [top, ...(candidate.seatsElsewhere === 0 ? [real] : counted)];
}

function negative([times, name]: Term): Term {
  return [-times, name];
}

function valuesIn(all: readonly Loaded[]): GoalPart['valuesFor'] {
  return (groups: readonly SeatedIn[]) => {
    const held = new Set(groups.flatMap(({ group, members }) => members.map((id) => seatVariable(group, id))));
    const counts = all.map((one) => ({ one, here: one.seats.filter((seat) => held.has(seat)).length }));
    const loads = counts.map(({ one, here }) => (here === 0 ? 0 : one.candidate.seatsElsewhere + here));
    return [
      [highest, Math.max(0, ...loads)],
      ...counts.filter(({ one }) => hasOwn(one)).map(({ one, here }) => [one.seated, Math.min(1, here)] as const),
    ];
  };
}
