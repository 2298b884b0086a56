import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../src/core/groups/seating/seatingProblem.ts';
import type { SeatingGoal } from '../../src/core/model/seatingRules.ts';
import { seededRandom } from '../support/random.ts';

const sectors = ['public', 'social', 'business', 'community', 'philanthropy', 'academia'];
const regions = ['north', 'south', 'east', 'west', 'centre'];
const topics = Array.from({ length: 8 }, (_, at) => `topic ${at + 1}`);

/** How ties fall: with hubs, as in most fields, or evenly among neighbours, which leaves a choice of many that reach about as far. */
export type Ties = 'hubs' | 'even';

/** Made-up candidates, of whom three in ten are in two sectors, with about six ties each. */
export function madeUpCandidates(count: number, seed: number, falling: Ties): readonly SeatCandidate[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const from1 = (most: number) => 1 + Math.floor(random() * most);
  const ids = Array.from({ length: count }, (_, at) => `c${String(at).padStart(4, '0')}`);
  const ties = ids.map(() => new Set<number>());
  const ends = [0];
  for (let tie = 0; tie < count * 3; tie += 1) {
    const from = falling === 'hubs' ? Math.floor(tie / 3) : Math.floor(random() * count);
    const to = falling === 'hubs' ? partner(ends, from, random) : evenPartner(count, from, random);
    if (from === to) continue;
    ties[from]?.add(to);
    ties[to]?.add(from);
    ends.push(from, to);
  }
  return ids.map((id, at): SeatCandidate => {
    const tied = [...(ties[at] ?? [])].sort((a, b) => a - b);
    return {
      id,
      sectors: [...new Set(random() < 0.3 ? [pick(sectors), pick(sectors)] : [pick(sectors)])],
      topics: [...new Set([pick(topics), pick(topics)])],
      regions: random() < 0.3 ? [] : [pick(regions)],
      level: null,
      affected: random() < 0.15,
      influence: from1(5),
      interest: from1(5),
      saidYes: random() < 0.4,
      onCommittee: random() < 0.1,
      seatsElsewhere: random() < 0.2 ? 1 : 0,
      seatsMost: 2,
      reaches: [at, ...tied],
      tiedTo: tied.map((other) => ids[other] ?? ''),
    };
  });
}

/** Seven of ten ties go to whoever has many (Barabási and Albert 1999, Science 286:509). */
function partner(ends: readonly number[], from: number, random: () => number): number {
  if (random() < 0.7) return ends[Math.floor(random() * ends.length)] ?? 0;
  return Math.floor(random() * Math.max(1, from));
}

function evenPartner(count: number, from: number, random: () => number): number {
  if (random() < 0.85) return (from + 1 + Math.floor(random() * 15)) % count;
  return Math.floor(random() * count);
}

const emptyGroup: GroupToFill = {
  group: null,
  size: { min: 0, max: 0 },
  quotas: [],
  shareCaps: [],
  distinctSectors: null,
  fromCommittee: 0,
  tied: false,
  eligible: [],
  locked: [],
};

/** Everyone into one of the groups, each within a quarter of its share, with six sectors, by interest in its topic. */
export function groupsToFill(count: number, groups: number, seed: number, whole: boolean): SeatingProblem {
  const candidates = madeUpCandidates(count, seed, 'hubs').map((one) => ({ ...one, seatsElsewhere: 0, seatsMost: 1 }));
  const random = seededRandom(seed + 1000);
  const share = count / groups;
  const eligible = candidates.map(({ id }) => id);
  return {
    candidates,
    groups: Array.from({ length: groups }, (_, at) => ({
      ...emptyGroup,
      group: `group ${at}`,
      size: { min: Math.floor(share * 0.75), max: Math.ceil(share * 1.25) },
      distinctSectors: sectors.length,
      eligible,
      interest: Object.fromEntries(eligible.map((id) => [id, whole ? 1 + Math.floor(random() * 10) : random()])),
    })),
    conflicts: [],
    together: [],
    goals: ['interest'],
    seed: 1,
  };
}

/** A committee of 15 with a minimum of each sector, region and topic, two who are affected, and a limit of a fifth for funders. */
export function committeeToFill(
  count: number,
  seed: number,
  goals: readonly SeatingGoal[],
  ties: Ties = 'hubs',
): SeatingProblem {
  const candidates = madeUpCandidates(count, seed, ties);
  const atLeast = (by: 'sector' | 'region' | 'topic' | 'affected', value: string, min: number, max: number | null) => {
    return { by, value, min, max };
  };
  const group: GroupToFill = {
    ...emptyGroup,
    size: { min: 12, max: 15 },
    quotas: [
      ...sectors.map((value) => atLeast('sector', value, 2, 5)),
      ...regions.map((value) => atLeast('region', value, 1, null)),
      ...topics.map((value) => atLeast('topic', value, 1, null)),
      atLeast('affected', '', 2, null),
    ],
    shareCaps: [{ sectors: ['philanthropy'], most: 0.2 }],
    eligible: candidates.map(({ id }) => id),
    locked: ['c0003', 'c0050'],
  };
  return { candidates, groups: [group], conflicts: [['c0001', 'c0002']], together: [], goals, seed: 1 };
}
