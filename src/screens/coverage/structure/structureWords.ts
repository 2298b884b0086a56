import type { AffectedSeats } from '../../../core/coverage/structure/affectedSeats.ts';
import type { Crowded } from '../../../core/coverage/structure/crowded.ts';
import type { RegionOnOne } from '../../../core/coverage/structure/regionOnOne.ts';
import type { RelevanceGap } from '../../../core/coverage/structure/relevanceGap.ts';
import type { StructuralGap } from '../../../core/coverage/structure/structuralGaps.ts';
import type { UntiedSectors } from '../../../core/coverage/structure/untiedSectors.ts';
import { type Filter, noFilter } from '../../../core/model/filter.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Sector } from '../../../core/model/sector.ts';

export interface StructureWords {
  readonly code: StructuralGap['code'];
  readonly title: string;
  readonly text: string;
  /** What the text ends with: organisations, or places with how many there are. */
  readonly names: readonly string[];
  readonly sectors: readonly Sector[];
  /** Whom the map shows: those who pass, or those marked; null where there is nobody. */
  readonly onMap: Filter | readonly OrganizationId[] | null;
}

/** What a sentence is made with, in the language of the screen. */
export interface StructureWording {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly nameOf: (id: OrganizationId) => string;
  readonly sectorLong: (sector: Sector) => string;
  readonly fromSectors: (sectors: readonly Sector[]) => string;
}

/**
 * Puts structural gaps into words. What the findings on what is missing and thin say already is left out: who is not engaged where,
 * and what rests on one organisation. The sectors that a topic lacks are told together.
 */
export function structureWords(gaps: readonly StructuralGap[], wording: StructureWording): readonly StructureWords[] {
  const relevance = gaps.filter((gap) => gap.code === 'relevanceGap');
  const topics = [...new Set(relevance.map(({ topic }) => topic))];
  const ofTopics = topics.map((topic) =>
    relevanceWords(
      topic,
      relevance.filter((gap) => gap.topic === topic),
      wording,
    ),
  );
  const seats = gaps.filter((gap) => gap.code === 'affectedSeats').map((gap) => seatWords(gap, wording));
  return [...seats, ...ofTopics, ...gaps.flatMap((gap) => otherWords(gap, wording))];
}

function otherWords(gap: StructuralGap, wording: StructureWording): StructureWords | readonly [] {
  switch (gap.code) {
    case 'untiedSectors':
      return untiedWords(gap, wording);
    case 'regionOnOne':
      return regionWords(gap, wording);
    case 'crowded':
      return crowdedWords(gap, wording);
    case 'affectedSeats':
    case 'relevanceGap':
    case 'nobodyEngaged':
    case 'fragileCells':
      return [];
  }
}

function seatWords({ code, of, organization }: AffectedSeats, { t, nameOf }: StructureWording): StructureWords {
  return {
    code,
    title: t('structure:affectedSeats.title'),
    text: t(organization === null ? 'structure:affectedSeats.none' : 'structure:affectedSeats.token', { count: of }),
    names: organization === null ? [] : [nameOf(organization)],
    sectors: [],
    onMap: organization === null ? null : [organization],
  };
}

function relevanceWords(
  topic: string,
  gaps: readonly RelevanceGap[],
  { t, fromSectors }: StructureWording,
): StructureWords {
  const sentences = (['listed', 'engaged'] as const).flatMap((counted) => {
    const sectors = gaps.filter((gap) => gap.counted === counted).map(({ sector }) => sector);
    return sectors.length === 0 ? [] : t(`structure:relevanceGap.${counted}`, { from: fromSectors(sectors) });
  });
  const listed = gaps.flatMap((gap) => gap.listed);
  return {
    code: 'relevanceGap',
    title: t('structure:relevanceGap.title', { topic }),
    text: sentences.join(' '),
    names: [],
    sectors: gaps.map(({ sector }) => sector),
    onMap: listed.length === 0 ? null : listed,
  };
}

function untiedWords({ code, sectors, possible }: UntiedSectors, wording: StructureWording): StructureWords {
  const { t, sectorLong } = wording;
  const [first, second] = sectors.map(sectorLong);
  return {
    code,
    title: t('structure:untiedSectors.title', { first: first ?? '', second: second ?? '' }),
    text: t('structure:untiedSectors.text', { count: possible }),
    names: [],
    sectors,
    onMap: { ...noFilter, sectors },
  };
}

function regionWords(gap: RegionOnOne, { t, nameOf }: StructureWording): StructureWords {
  const { code, region, counted, organization, listed } = gap;
  return {
    code,
    title: t('structure:regionOnOne.title', { region }),
    text: t(`structure:regionOnOne.${counted}`, { count: listed }),
    names: [nameOf(organization)],
    sectors: [],
    onMap: { ...noFilter, regions: [region] },
  };
}

function crowdedWords({ code, topic, cells, organizations }: Crowded, wording: StructureWording): StructureWords {
  const { t, sectorLong } = wording;
  return {
    code,
    title: t('structure:crowded.title', { topic }),
    text: t('structure:crowded.text'),
    names: cells.map(({ region, sector, organizations: ids }) =>
      t('structure:crowded.cell', { sector: sectorLong(sector), region, organizations: ids.length }),
    ),
    sectors: [],
    onMap: organizations,
  };
}
