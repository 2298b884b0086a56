import type { AffectedRule } from '../../core/coverage/affected.ts';
import { type StructuralGap, structuralGaps } from '../../core/coverage/structure/structuralGaps.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';

type Name = (id: OrganizationId) => string;

/** What is lacking or thin whatever the targets, with organisations by their ids as imported. `rule`: how the affected are known. */
export function structuralJson(fieldMap: FieldMap, rule: AffectedRule, name: Name) {
  return structuralGaps(fieldMap, 'today').map((gap) => named(gap, rule, name));
}

function named(gap: StructuralGap, rule: AffectedRule, name: Name) {
  switch (gap.code) {
    case 'affectedSeats':
      return { ...gap, organization: gap.organization === null ? null : name(gap.organization), rule };
    case 'nobodyEngaged':
    case 'relevanceGap':
      return { ...gap, listed: gap.listed.map(name) };
    case 'regionOnOne':
      return { ...gap, organization: name(gap.organization) };
    case 'crowded': {
      const cells = gap.cells.map((cell) => ({ ...cell, organizations: cell.organizations.map(name) }));
      return { ...gap, cells, organizations: gap.organizations.map(name) };
    }
    case 'fragileCells':
      return { ...gap, cells: gap.cells.map((cell) => ({ ...cell, organization: name(cell.organization) })) };
    case 'untiedSectors':
      return gap;
  }
}
