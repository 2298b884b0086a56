import type { Coverage, CoverageDimension } from '../../core/coverage/coverage.ts';
import type { CoverageFinding } from '../../core/coverage/coverageFindings.ts';
import type { Sector } from '../../core/model/sector.ts';
import { type CoverageShown, speaksOf } from './orderFindings.ts';

/** A text of `coverage:headline`, with the sectors and the topic or region that go into it. */
export interface CoverageHeadline {
  readonly key: string;
  readonly sectors: readonly Sector[];
  readonly value: string;
}

/** The first finding of what is shown heads the screen. */
export function coverageHeadline(
  findings: readonly CoverageFinding[],
  coverage: Coverage,
  { dimension, counting }: Pick<CoverageShown, 'counting'> & { readonly dimension: CoverageDimension },
): CoverageHeadline {
  const engaged = counting === 'engaged' ? engagedHeadline(coverage, dimension) : null;
  if (engaged !== null) return engaged;
  const isKnown = coverage.topic.length > 0 || coverage.region.length > 0;
  // Without rows to speak of, what is known of the others is still better than nothing.
  const isEmpty = coverage[dimension].length === 0;
  const first = findings.find((finding) => isEmpty || speaksOf(finding, dimension));
  if (first !== undefined) return headlineOf(first);
  if (findings.length === 0) return { key: isKnown ? 'covered' : 'unknown', sectors: [], value: '' };
  return { key: dimension === 'topic' ? 'coveredTopic' : 'coveredRegion', sectors: [], value: '' };
}

/** The row with most listed × sectors listed in it of whom nobody is engaged; null without one or where nobody is engaged. */
function engagedHeadline(coverage: Coverage, dimension: CoverageDimension): CoverageHeadline | null {
  const rows = coverage[dimension];
  if (rows.every(({ cells }) => cells.every(({ engaged }) => engaged.length === 0))) return null;
  const [first] = rows
    .map(({ value, cells }) => {
      const isIdle = (at: number) => (cells[at]?.listed.length ?? 0) > 0 && cells[at]?.engaged.length === 0;
      const sectors = coverage.sectors.filter((_, at) => isIdle(at));
      const listed = cells.reduce((sum, cell, at) => sum + (isIdle(at) ? cell.listed.length : 0), 0);
      return { value, sectors, listed };
    })
    .filter(({ sectors }) => sectors.length > 0)
    .sort((a, b) => b.sectors.length * b.listed - a.sectors.length * a.listed);
  if (first === undefined) return null;
  const key = dimension === 'topic' ? 'notEngagedInTopic' : 'notEngagedInRegion';
  // A heading has room for two; what it says of them is true whoever else is missing.
  return { key, sectors: first.sectors.slice(0, 2), value: first.value };
}

function headlineOf(finding: CoverageFinding): CoverageHeadline {
  switch (finding.code) {
    case 'sectorAbsent':
    case 'sectorNotEngaged':
      return { key: finding.code, sectors: [finding.sector], value: '' };
    case 'sectorsMissing': {
      const key = finding.dimension === 'topic' ? 'missingInTopic' : 'missingInRegion';
      return { key, sectors: finding.sectors, value: finding.value };
    }
    case 'notOnCommittee':
      return { key: finding.code, sectors: finding.sectors, value: '' };
    case 'topicsWithoutLocal':
      return { key: finding.code, sectors: [], value: finding.region };
    case 'nobodyEngaged':
    case 'restsOnOne':
      return { key: finding.code, sectors: [], value: finding.value };
  }
}
