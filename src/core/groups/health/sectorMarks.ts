import { compareSectors, type Sector } from '../../model/sector.ts';
import { topicsOfGroup } from '../seating/topicsOfGroup.ts';
import type { GroupContext } from './groupContext.ts';
import type { MarkState, SectorMark } from './health.ts';

/** What people decided of the topics of a group. */
export interface Decided {
  /** The sectors that its topics need; null where it has no topics, or nobody decided of some of them. */
  readonly needed: readonly Sector[] | null;
  /** What it works on, as `topicsOfGroup` has it. */
  readonly topics: readonly string[];
  /** Those of which nobody decided. */
  readonly open: readonly string[];
  /** Sectors that some topic of it needs, whether or not all were decided. */
  readonly named: readonly Sector[];
}

export function decidedFor({ group, field }: GroupContext): Decided {
  const { relevance } = field.fieldMap;
  const topics = topicsOfGroup(group, field.fieldMap);
  const entries = topics.map((topic) => relevance.find((one) => one.topic === topic));
  const open = topics.filter((_, index) => entries[index] === undefined);
  const named = [...new Set(entries.flatMap((entry) => entry?.sectors ?? []))].sort(compareSectors);
  return { needed: entries.length > 0 && open.length === 0 ? named : null, topics, open, named };
}

/** Each sector that is listed, seated or needed. One is not needed only where that was decided of every topic of the group. */
export function sectorMarks({ field, members }: GroupContext, { needed, named }: Decided): readonly SectorMark[] {
  const seated = members.flatMap(({ sectors }) => sectors);
  const all = new Set<Sector>([...field.sectors, ...seated, ...named]);
  return [...all].sort(compareSectors).map((sector) => {
    const seats = seated.filter((one) => one === sector).length;
    return { sector, seats, state: stateOf(seats, needed === null || needed.includes(sector)) };
  });
}

function stateOf(seats: number, isNeeded: boolean): MarkState {
  if (seats > 0) return seats === 1 ? 'single' : 'present';
  return isNeeded ? 'missing' : 'notNeeded';
}
