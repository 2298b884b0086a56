import type { Sector } from '../../model/sector.ts';
import type { GroupContext } from './groupContext.ts';
import type { SectorFinding, SectorMark } from './health.ts';
import { bringIn, remedyWithoutNames } from './remedies.ts';
import type { Decided } from './sectorMarks.ts';

/** Which sectors are missing. */
export function missingSectors(
  context: GroupContext,
  marks: readonly SectorMark[],
  { needed }: Decided,
): readonly SectorFinding[] {
  const isDecided = needed !== null;
  const lacking = sectorsAt(marks, 'missing');
  const here = marks.filter(({ seats, sector }) => seats > 0 && (needed?.includes(sector) ?? true));
  if (lacking.length > 0) {
    const remedy = bringIn(context, lacking, (one, sector) => one.sectors.includes(sector));
    return [{ code: 'missingSectors', severity: 'warning', sectors: lacking, decided: isDecided, remedy }];
  }
  if (here.length === 0) return [];
  const sectors = here.map(({ sector }) => sector);
  return [{ code: 'allSectors', severity: 'good', sectors, decided: isDecided, remedy: null }];
}

/** Which sectors have one seat while others have several: a token (Kanter 1977, AJS 82:965). */
export function singleSectors(
  context: GroupContext,
  marks: readonly SectorMark[],
  { needed }: Decided,
): readonly SectorFinding[] {
  // Where every sector has one seat nobody is alone among many.
  if (!marks.some(({ state }) => state === 'present')) return [];
  const sectors = sectorsAt(marks, 'single')
    .filter((sector) => needed === null || needed.includes(sector))
    .flatMap((value) => {
      const member = context.members.find((one) => one.sectors.includes(value));
      return member === undefined ? [] : [{ value, member: member.holder }];
    });
  if (sectors.length === 0) return [];
  const values = sectors.map(({ value }) => value);
  const remedy = bringIn(context, values, (one, sector) => one.sectors.includes(sector));
  return [{ code: 'singleSectors', severity: 'warning', sectors, remedy }];
}

/** What nobody decided: which sectors the topics need is never inferred. A committee is for the whole field: it needs no topics. */
export function undecidedSectors({ group }: GroupContext, { topics, open }: Decided): readonly SectorFinding[] {
  const remedy = remedyWithoutNames('decide');
  if (open.length > 0) return [{ code: 'notDecided', severity: 'note', topics: open, remedy }];
  return group.name === null || topics.length > 0 ? [] : [{ code: 'noTopics', severity: 'note', remedy }];
}

function sectorsAt(marks: readonly SectorMark[], state: SectorMark['state']): readonly Sector[] {
  return marks.filter((mark) => mark.state === state).map(({ sector }) => sector);
}
