import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Target } from '../../model/target.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import type { When } from '../whenCounted.ts';
import { isCounted, isInCell } from './targetMembers.ts';

/** How far a target is met. */
export interface GapRow {
  readonly target: Target;
  /** Who counts towards it, by imported id. */
  readonly members: readonly OrganizationId[];
  readonly have: number;
  /** Of a share: of how many; null of a number. */
  readonly of: number | null;
  /**
   * How many organisations the minimum asks for, at the present size; null where only an ideal is set, and of a share where nobody is
   * counted: there is no share of nobody.
   */
  readonly want: number | null;
  readonly ideal: number | null;
  /** How many organisations there are too few of; 0 where the minimum is met. */
  readonly shortfall: number;
  readonly toIdeal: number;
}

export interface GapReport {
  /** In the order of the targets. */
  readonly rows: readonly GapRow[];
  /** Σ weight × shortfall; null where no target is set. */
  readonly score: number | null;
}

/** Whether a target asks for a share of nobody: it is neither met nor short. */
export function isShareOfNobody({ of }: Pick<GapRow, 'of'>): boolean {
  return of === 0;
}

/** What is short of its targets, each counted in its own way. */
export function gapReport(
  fieldMap: Pick<FieldMap, 'organizations' | 'rules' | 'targets'>,
  when: When = 'today',
): GapReport {
  const organizations = fieldMap.organizations.toSorted(compareOrganizations);
  const rows = fieldMap.targets.map((target) => {
    const counted = organizations.filter((one) => isCounted(one, target.counted, fieldMap.rules, when));
    const members = counted.filter((one) => isInCell(one, target)).map(({ id }) => id);
    const of =
      target.unit === 'share' ? counted.filter((one) => isInCell(one, { ...target, sector: null })).length : null;
    const want = wanted(target.minimum, of);
    const ideal = wanted(target.ideal, of);
    return {
      target,
      members,
      have: members.length,
      of,
      want,
      ideal,
      shortfall: Math.max(0, (want ?? 0) - members.length),
      toIdeal: Math.max(0, (ideal ?? want ?? 0) - members.length),
    };
  });
  const score = rows.reduce((sum, { target, shortfall }) => sum + target.weight * shortfall, 0);
  return { rows, score: rows.length === 0 ? null : score };
}

/** Products of shares miss whole numbers by their last digit: 0.15 × 20 is 3, not the 4 of a naive rounding up. */
const slip = 1e-9;

/** How many organisations an amount comes to; `of`: of how many it is a share, null where it is a number. No share of nobody. */
function wanted(amount: number | null, of: number | null): number | null {
  return amount === null || of === 0 ? null : Math.ceil((of === null ? amount : amount * of) - slip);
}
