import type { SeatFinding } from '../../coverage/seats/seatFindings.ts';
import type { NetworkFinding } from '../../network/findings/networkFindings.ts';

/** Something that stands out, of ties or of seats. */
export type Finding = NetworkFinding | SeatFinding;

export type FindingOf<Code extends Finding['code']> = Extract<Finding, { code: Code }>;

/** Whether a finding asks for something to be done; the others are good to know. */
export function isProblem(finding: Finding): boolean {
  if (finding.code === 'acrossSectors') return false;
  return finding.code !== 'withoutBackbone' || finding.cutOff.length > 0;
}
