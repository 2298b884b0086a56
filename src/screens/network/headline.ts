import type { OrganizationId } from '../../core/model/ids.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { NetworkFinding } from '../../core/network/findings.ts';

/** A text of `network:headline` and what goes into it. */
export interface Headline {
  readonly key: string;
  readonly count?: number;
  readonly sector?: Sector;
  readonly organization?: OrganizationId;
  /** From 0 to 1. */
  readonly share?: number;
}

/** The finding that heads the screen: the first, and where broker and fragile point are one, that the field rests on it. */
export function headlineOf(findings: readonly NetworkFinding[]): Headline {
  const [first] = findings;
  if (first === undefined) return { key: 'fewTies' };
  switch (first.code) {
    case 'overloadedBroker': {
      const fragile = findings.find((finding) => finding.code === 'cutOff');
      if (fragile?.organization !== first.organization) return { key: 'overloadedBroker' };
      return { key: 'restsOnOne', organization: first.organization };
    }
    case 'cutOff':
      return { key: 'cutOff', count: first.cutOff.length };
    case 'withoutBackbone':
      if (first.cutOff.length === 0) return { key: 'backboneHolds' };
      return { key: 'backboneCuts', count: first.cutOff.length };
    case 'separateGroups':
      return { key: 'separateGroups', count: first.groups.length };
    case 'inwardSector':
      return { key: 'inwardSector', sector: first.sector };
    case 'isolates':
      return { key: 'isolates', count: first.organizations.length };
    case 'acrossSectors':
      return { key: 'acrossSectors', share: first.across / first.pairs };
    case 'noTies':
      return { key: 'noTies' };
  }
}
