import type { OrganizationId } from '../../core/model/ids.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { NetworkFinding } from '../../core/network/findings/networkFindings.ts';

/** A text of `findings:headline` and what goes into it. */
export interface Headline {
  readonly key: string;
  readonly count?: number;
  readonly sector?: Sector;
  readonly region?: string;
  readonly organization?: OrganizationId;
  /** From 0 to 1. */
  readonly share?: number;
}

/** The finding that heads the screen: the first, and where broker and fragile point are one, that the field rests on it. */
export function headlineOf(findings: readonly NetworkFinding[]): Headline {
  const [first] = findings;
  if (first === undefined) return { key: 'fewTies' };
  const { code: key } = first;
  switch (first.code) {
    case 'overloadedBroker': {
      const fragile = findings.find((finding) => finding.code === 'cutOff');
      return fragile?.organization === first.organization
        ? { key: 'restsOnOne', organization: first.organization }
        : { key };
    }
    case 'cutOff':
      return { key, count: first.cutOff.length };
    case 'withoutBackbone':
      if (first.cutOff.length === 0) return { key: 'backboneHolds' };
      return { key: 'backboneCuts', count: first.cutOff.length };
    case 'separateGroups':
      return { key, count: first.groups.length };
    case 'weakRegion':
      return { key, region: first.region };
    case 'inwardSector':
      return { key, sector: first.sector };
    case 'isolatedCluster':
      return { key, count: first.organizations.length };
    case 'isolates':
      return { key, count: first.organizations.length + first.unheard.length };
    case 'fragileBridges':
      return { key, count: first.bridges.length };
    case 'acrossSectors':
      return { key, share: first.across / first.pairs };
    case 'noTies':
      return { key: first.recorded > 0 ? 'noTiesCounted' : key };
  }
}
