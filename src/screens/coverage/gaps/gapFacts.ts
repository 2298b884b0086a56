import {
  type RepresentationVerdict,
  representation,
  representationVerdict,
} from '../../../core/coverage/representation.ts';
import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';
import { isInCell } from '../../../core/coverage/targets/targetMembers.ts';
import type { Organization } from '../../../core/model/organization.ts';

/** What the sentence of a gap tells besides the row itself. */
export interface GapFacts {
  /** How many of the cell are listed, and how many of any sector who meet the rest of it. */
  readonly listed: number;
  readonly listedOf: number;
  /** How many seats the committee has. */
  readonly seats: number;
  /** Of a share: how it compares with what was set; null of a number, or where there is nobody to compare. */
  readonly ratio: number | null;
  readonly verdict: RepresentationVerdict | null;
}

export function gapFacts({ target, have, of }: GapRow, organizations: readonly Organization[]): GapFacts {
  const share = target.unit === 'share' ? (target.minimum ?? target.ideal) : null;
  const ratio = of === null ? null : representation(have, of, share).ratio;
  return {
    listed: organizations.filter((one) => isInCell(one, target)).length,
    listedOf: organizations.filter((one) => isInCell(one, { ...target, sector: null })).length,
    seats: organizations.filter(({ committee }) => committee === true).length,
    ratio,
    verdict: representationVerdict(ratio),
  };
}
