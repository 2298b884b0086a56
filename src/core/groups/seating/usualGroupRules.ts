import { affectedOrganizations, peopleOnCommittee } from '../../coverage/affected.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { type GroupName, newGroup } from '../../model/group.ts';
import type { GroupRules, SeatQuota } from '../../model/seatingRules.ts';
import { compareSectors, knownSectors, type Sector } from '../../model/sector.ts';
import { groupsOf, type SeatedGroup, seatsFilled } from '../groupsOf.ts';
import { sectorsOf } from '../sectorsOf.ts';
import { topicsOfGroup } from './topicsOfGroup.ts';

type Field = Pick<FieldMap, 'organizations' | 'groups' | 'relevance'>;

const usualCommittee = { min: 9, max: 15 };
const usualWorkingGroup = { min: 5, max: 8 };

/**
 * What is asked of a group as long as nobody has decided anything of it. Whoever sits there stays; of the steering committee every
 * known sector that is listed, and at least two of the affected communities, as far as so many are listed, for a single seat is a token (Kanter 1977, AJS 82:965);
 * of a working group the sectors that people said its topics need, and somebody from the committee where there is one.
 */
export function usualGroupRules(fieldMap: Field, name: GroupName): GroupRules {
  const groups = groupsOf(fieldMap);
  const group = groups.find((one) => one.name === name) ?? { ...newGroup(name), organizations: [] };
  const committee = groups.find((one) => one.name === null && one.status !== 'ended');
  const filled = seatsFilled(group);
  const hasCommittee = committee !== undefined && seatsFilled(committee) > 0;
  return {
    group: name,
    begin: filled > 0 ? 'complete' : 'again',
    size: usualSize(group, filled),
    quotas: name === null ? committeeQuotas(fieldMap) : relevantQuotas(fieldMap, group),
    shareCaps: [],
    distinctSectors: null,
    fromCommittee: name !== null && hasCommittee ? 1 : 0,
    eligible: name === null ? 'anyone' : 'topic',
    tied: false,
    locked: [],
    banned: [],
  };
}

/** What was said of its size; of the committee else as many as it has, up to 15. Whoever is there has room. */
function usualSize({ name, size }: SeatedGroup, filled: number): GroupRules['size'] {
  const usual = name === null ? usualCommittee : usualWorkingGroup;
  const least = name === null && filled > 0 ? Math.min(filled, usual.max) : usual.min;
  const max = size.max ?? Math.max(usual.max, filled, size.min ?? 0);
  return { min: Math.min(size.min ?? least, max), max };
}

function committeeQuotas(fieldMap: Field): readonly SeatQuota[] {
  const { organizations } = fieldMap;
  // Nothing is asked that nobody listed could meet.
  const affected = Math.min(2, affectedOrganizations(fieldMap).length + peopleOnCommittee(fieldMap).affected);
  const listed = new Set<Sector>(organizations.flatMap(sectorsOf));
  return [
    ...knownSectors.filter((sector) => listed.has(sector)).map((sector) => atLeast('sector', sector, 1)),
    ...(affected === 0 ? [] : [atLeast('affected', '', affected)]),
  ];
}

function relevantQuotas(fieldMap: Field, group: SeatedGroup): readonly SeatQuota[] {
  const topics = topicsOfGroup(group, fieldMap);
  const relevant = fieldMap.relevance.filter(({ topic }) => topics.includes(topic)).flatMap(({ sectors }) => sectors);
  return [...new Set(relevant)].sort(compareSectors).map((sector) => atLeast('sector', sector, 1));
}

function atLeast(by: SeatQuota['by'], value: string, min: number): SeatQuota {
  return { by, value, min, max: null };
}
