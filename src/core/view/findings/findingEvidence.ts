import type { OrganizationId } from '../../model/ids.ts';
import type { Finding } from './finding.ts';
import { type FindingMarks, findingMarks } from './findingMarks.ts';

/** Where what a finding rests on can be read. */
export type FindingEvidence =
  /** The row of an organisation in the ranking by betweenness. */
  | { readonly kind: 'ranking'; readonly organization: OrganizationId }
  /** Its entry among those without whom others are cut off. */
  | { readonly kind: 'cutOff'; readonly organization: OrganizationId }
  /** The table of ties between sectors. */
  | { readonly kind: 'mixing' }
  /** The table of organisations, or of ties, with those marked alone. */
  | { readonly kind: 'organizations' | 'ties'; readonly marks: FindingMarks };

export function findingEvidence(finding: Finding): FindingEvidence | null {
  const marks = findingMarks(finding);
  switch (finding.code) {
    case 'overloadedBroker':
      return { kind: 'ranking', organization: finding.organization };
    case 'withoutBackbone':
      return { kind: 'ranking', organization: finding.backbone };
    case 'cutOff':
      return { kind: 'cutOff', organization: finding.organization };
    case 'acrossSectors':
      return { kind: 'mixing' };
    case 'inwardSector': {
      if (marks === null || finding.crossing.length === 0) return { kind: 'mixing' };
      return { kind: 'ties', marks: { ...marks, as: { ...marks.as, ties: finding.crossing } } };
    }
    case 'isolatedCluster':
    case 'weakRegion':
    case 'fragileBridges':
      return marks === null ? null : { kind: 'ties', marks };
    default:
      return marks === null ? null : { kind: 'organizations', marks };
  }
}
