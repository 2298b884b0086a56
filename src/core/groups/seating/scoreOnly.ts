import type { FieldMap } from '../../model/fieldMap.ts';
import { compareSectors } from '../../model/sector.ts';
import { sectorsOf } from '../sectorsOf.ts';
import type { ScoreOnly } from './proposal.ts';
import type { SeatedIn } from './seating.ts';
import type { SeatCandidate, SeatingProblem } from './seatingProblem.ts';

/**
 * The committee that influence × interest alone would make, of as many as the proposal has, or as there may be where it has none:
 * whom it would leave out. Nobody is proposed by it. Null where nobody has both
 * ratings: then there is nothing to rank by.
 */
export function scoreOnly(
  { organizations }: Pick<FieldMap, 'organizations'>,
  { candidates, groups: [group] }: SeatingProblem,
  seated: readonly SeatedIn[] | null,
): ScoreOnly | null {
  if (group === undefined) return null;
  const proposed = new Set(seated?.flatMap(({ members }) => members));
  const may = candidates.filter(({ id }) => group.eligible.includes(id));
  if (!may.some(({ influence, interest }) => influence !== null && interest !== null)) return null;
  const ranked = may.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const members = ranked.slice(0, seated === null ? group.size.max : proposed.size);
  const sectors = new Set(members.flatMap((one) => one.sectors));
  const regions = new Set(members.flatMap((one) => one.regions));
  const listedSectors = [...new Set(organizations.flatMap(sectorsOf))].sort(compareSectors);
  const listedRegions = [...new Set(organizations.flatMap((one) => one.regions))].sort();
  return {
    members: may.filter((one) => members.includes(one)).map(({ id }) => id as ScoreOnly['members'][number]),
    value: total(members),
    proposed: total(candidates.filter(({ id }) => proposed.has(id))),
    sectorsMissing: listedSectors.filter((sector) => !sectors.has(sector)),
    regionsMissing: listedRegions.filter((region) => !regions.has(region)),
    affected: members.filter(({ affected }) => affected).length,
  };
}

/** Not known counts as 0. */
function scoreOf({ influence, interest }: SeatCandidate): number {
  return (influence ?? 0) * (interest ?? 0);
}

function total(members: readonly SeatCandidate[]): number {
  return members.reduce((sum, one) => sum + scoreOf(one), 0);
}
