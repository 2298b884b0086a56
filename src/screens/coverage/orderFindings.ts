import type { CoverageDimension } from '../../core/coverage/coverage.ts';
import type { CoverageFinding } from '../../core/coverage/coverageFindings.ts';
import type { CrossLayout } from '../../core/coverage/crossTable.ts';
import type { Counted } from '../../core/model/target.ts';

/** What the matrix shows: the headline and the findings speak of the same first. */
export interface CoverageShown {
  /** Null where neither topics nor regions are rows or columns. */
  readonly dimension: CoverageDimension | null;
  readonly counting: Counted;
}

/** Findings of the rows and the count that are shown first, of those rows next; among themselves as they were. */
export function orderFindings(findings: readonly CoverageFinding[], shown: CoverageShown): readonly CoverageFinding[] {
  const distance = (finding: CoverageFinding) =>
    (speaksOf(finding, shown.dimension) ? 0 : 2) + (shown.counting !== 'engaged' || isOfEngagement(finding) ? 0 : 1);
  return findings.toSorted((a, b) => distance(a) - distance(b));
}

/** Topics or regions, whichever the matrix shows; topics before regions where it shows both. */
export function dimensionShown({ rows, columns }: Pick<CrossLayout, 'rows' | 'columns'>): CoverageDimension | null {
  const shown = [rows, columns];
  return (['topic', 'region'] as const).find((key) => shown.includes(key)) ?? null;
}

/** Whether a finding is of the rows shown; what is of no row is of both. */
export function speaksOf(finding: CoverageFinding, dimension: CoverageDimension | null): boolean {
  if (dimension === null) return true;
  if (finding.code === 'topicsWithoutLocal') return dimension === 'region';
  return 'dimension' in finding ? finding.dimension === dimension : true;
}

function isOfEngagement({ code }: CoverageFinding): boolean {
  return code === 'sectorNotEngaged' || code === 'nobodyEngaged';
}
