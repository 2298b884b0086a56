import type { CoverageFinding } from '../../core/coverage/coverageFindings.ts';
import type { Sector } from '../../core/model/sector.ts';

/** A text of `coverage:headline`, with the sectors and the topic or region that go into it. */
export interface CoverageHeadline {
  readonly key: string;
  readonly sectors: readonly Sector[];
  readonly value: string;
}

/** The first finding heads the screen. `isKnown`: any sector, topic or region is known at all. */
export function coverageHeadline(findings: readonly CoverageFinding[], isKnown: boolean): CoverageHeadline {
  const [first] = findings;
  if (first === undefined) return { key: isKnown ? 'covered' : 'unknown', sectors: [], value: '' };
  switch (first.code) {
    case 'sectorAbsent':
    case 'sectorNotEngaged':
      return { key: first.code, sectors: [first.sector], value: '' };
    case 'sectorsMissing': {
      const key = first.dimension === 'topic' ? 'missingInTopic' : 'missingInRegion';
      return { key, sectors: first.sectors, value: first.value };
    }
    case 'notOnCommittee':
      return { key: first.code, sectors: first.sectors, value: '' };
    case 'topicsWithoutLocal':
      return { key: first.code, sectors: [], value: first.region };
    case 'nobodyEngaged':
    case 'restsOnOne':
      return { key: first.code, sectors: [], value: first.value };
  }
}
