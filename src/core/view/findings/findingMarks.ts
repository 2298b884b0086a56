import type { OrganizationId } from '../../model/ids.ts';
import type { MarkCode, MarkedAs } from '../marked.ts';
import type { Finding } from './finding.ts';

export interface FindingMarks {
  readonly organizations: readonly OrganizationId[];
  readonly as: MarkedAs;
}

/** Whom the map marks of a finding, and which ties; null where it has nobody to mark. */
export function findingMarks(finding: Finding): FindingMarks | null {
  switch (finding.code) {
    case 'overloadedBroker':
      return marks([finding.organization], 'overloadedBroker');
    case 'cutOff':
      return marks(finding.cutOff, 'leaving', finding.organization);
    case 'withoutBackbone':
      if (finding.cutOff.length > 0) return marks(finding.cutOff, 'leaving', finding.backbone);
      return marks([finding.backbone], 'backbone');
    case 'separateGroups':
      return marks(finding.groups.flat(), 'separateGroups');
    case 'weakRegion':
      return marks(finding.organizations, 'weakRegion', finding.region);
    case 'inwardSector':
      return marks(finding.organizations, 'inwardSector', finding.sector);
    case 'isolates':
      return marks(finding.organizations.length > 0 ? finding.organizations : finding.unheard, 'isolates');
    case 'fragileBridges': {
      const pairs = finding.bridges.map(({ pair }) => pair);
      return marks([...new Set(pairs.flat())], 'bridges', null, pairs);
    }
    case 'workingGroup':
      return marks(finding.organizations, 'workingGroup', finding.group, 'between');
    case 'isolatedCluster':
    case 'committee':
    case 'doubleLoad':
    case 'notEngaged':
      return marks(finding.organizations, finding.code, null, 'between');
    case 'acrossSectors':
    case 'noTies':
      return null;
  }
}

function marks(
  organizations: readonly OrganizationId[],
  code: MarkCode,
  about: string | null = null,
  ties: MarkedAs['ties'] = 'own',
): FindingMarks {
  return { organizations, as: { code, about, ties } };
}
