import type { CoverageDimension } from '../../core/coverage/coverage.ts';
import type { CoverageFinding } from '../../core/coverage/coverageFindings.ts';

/** What the matrix shows: the headline and the findings speak of the same first. */
export interface CoverageShown {
  readonly dimension: CoverageDimension;
  readonly counting: 'listed' | 'engaged';
}

/** Findings of the rows and the count that are shown first, of those rows next; among themselves as they were. */
export function orderFindings(findings: readonly CoverageFinding[], shown: CoverageShown): readonly CoverageFinding[] {
  const distance = (finding: CoverageFinding) =>
    (speaksOf(finding, shown.dimension) ? 0 : 2) + (shown.counting === 'listed' || isOfEngagement(finding) ? 0 : 1);
  return findings.toSorted((a, b) => distance(a) - distance(b));
}

/** Whether a finding is of the rows shown; what is of no row is of both. */
export function speaksOf(finding: CoverageFinding, dimension: CoverageDimension): boolean {
  if (finding.code === 'topicsWithoutLocal') return dimension === 'region';
  return 'dimension' in finding ? finding.dimension === dimension : true;
}

function isOfEngagement({ code }: CoverageFinding): boolean {
  return code === 'sectorNotEngaged' || code === 'nobodyEngaged';
}
