import type { GroupName } from '../../model/group.ts';
import type { Constraint, Solve, Term } from '../../solver/linearModel.ts';
import { packGoals, type WholeGoal } from '../../solver/packGoals.ts';
import { type Goal, solveInOrder } from '../../solver/solveInOrder.ts';
import type { SeatCandidate } from './seatingProblem.ts';

/** A group, who sits in it, and who chairs it already. */
export interface GroupToChair {
  readonly group: GroupName;
  /** Nobody of them chairs where the group is empty. */
  readonly members: readonly SeatCandidate[];
  /** One of the members, or null where a chair is to be proposed. */
  readonly chair: string | null;
}

export interface ProposedChair {
  readonly group: GroupName;
  readonly chair: string | null;
}

/**
 * Who could chair each group: as many different primary sectors among the chairs as can be, where that is asked; then nobody twice,
 * then whoever said yes, then the more interested, then by the order of the candidates. Chairs that are set stay, and count. Of several members of whom nothing is known none is proposed.
 */
export function proposeChairs(
  groups: readonly GroupToChair[],
  candidates: readonly SeatCandidate[],
  differentSectors: boolean,
  solve: Solve,
): readonly ProposedChair[] {
  const choices = choicesOf(groups);
  const [first, ...others] = goalsOf(groups, choices, candidates, differentSectors);
  const found = solveInOrder(
    solve,
    {
      sense: 'min',
      objective: first?.terms ?? [],
      constraints: rulesOf(groups, choices),
      bounds: Object.fromEntries(sectorsIn(choices).map((sector) => [sectorName(sector), { high: 1 }])),
      binaries: choices.map(({ name }) => name),
    },
    others,
  );
  return groups.map(({ group }, at) => {
    const chair = choices.find((choice) => choice.at === at && found.values.get(choice.name) === 1);
    return { group, chair: chair?.one.id ?? null };
  });
}

/** Somebody who could chair a group. */
interface Choice {
  /** Which of the groups. */
  readonly at: number;
  readonly one: SeatCandidate;
  readonly name: string;
}

function choicesOf(groups: readonly GroupToChair[]): readonly Choice[] {
  return groups.flatMap(({ members, chair }, at) => {
    if (chair === null && !isAnyKnown(members)) return [];
    const may = members.filter(({ id }) => chair === null || id === chair);
    return may.map((one): Choice => ({ at, one, name: `${at} chaired by ${one.id}` }));
  });
}

/** Whether anything tells several members apart; where nothing does, the first of them would be named for nothing. */
function isAnyKnown(members: readonly SeatCandidate[]): boolean {
  return members.length < 2 || members.some(({ saidYes, interest }) => saidYes || interest !== null);
}

/** One for each group that has members; a sector counts once, and whoever chairs again is counted. */
function rulesOf(groups: readonly GroupToChair[], choices: readonly Choice[]): readonly Constraint[] {
  const chosen = (some: readonly Choice[]) => some.map(({ name }): Term => [1, name]);
  return [
    ...groups.flatMap((_, at): readonly Constraint[] => {
      const ofGroup = choices.filter((choice) => choice.at === at);
      return ofGroup.length === 0 ? [] : [{ name: `chair ${at}`, terms: chosen(ofGroup), low: 1, high: 1 }];
    }),
    ...sectorsIn(choices).map((sector): Constraint => {
      const ofSector = choices.filter(({ one }) => one.sectors[0] === sector);
      return { name: sectorName(sector), terms: [...chosen(ofSector), [-1, sectorName(sector)]], low: 0 };
    }),
    ...idsIn(choices).map((id): Constraint => {
      const ofOne = choices.filter(({ one }) => one.id === id);
      return { name: againName(id), terms: [...chosen(ofOne), [-1, againName(id)]], high: 1 };
    }),
  ];
}

function goalsOf(
  groups: readonly GroupToChair[],
  choices: readonly Choice[],
  candidates: readonly SeatCandidate[],
  differentSectors: boolean,
): readonly Goal[] {
  const places = new Map(candidates.map(({ id }, at) => [id, at]));
  const levels = [...new Set(candidates.map(({ interest }) => interest ?? 0))].sort((a, b) => b - a);
  const sectors = sectorsIn(choices);
  const each = (amount: (one: SeatCandidate) => number, most: number): WholeGoal => {
    return { terms: choices.map(({ one, name }): Term => [amount(one), name]), most: groups.length * most };
  };
  return packGoals([
    ...(differentSectors ? [{ terms: sectors.map((one): Term => [-1, sectorName(one)]), most: sectors.length }] : []),
    { terms: idsIn(choices).map((id): Term => [1, againName(id)]), most: groups.length },
    each(({ saidYes }) => Number(!saidYes), 1),
    each(({ interest }) => levels.indexOf(interest ?? 0), levels.length),
    each(({ id }) => places.get(id) ?? 0, candidates.length),
  ]);
}

function sectorsIn(choices: readonly Choice[]): readonly string[] {
  return [...new Set(choices.flatMap(({ one }) => one.sectors[0] ?? []))];
}

function idsIn(choices: readonly Choice[]): readonly string[] {
  return [...new Set(choices.map(({ one }) => one.id))];
}

function sectorName(sector: string): string {
  return `sector ${sector}`;
}

function againName(id: string): string {
  return `again ${id}`;
}
