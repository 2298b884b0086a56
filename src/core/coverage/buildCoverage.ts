import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import type { Sector } from '../model/sector.ts';
import { isEngaged } from '../model/stage.ts';
import { compareOrganizations } from '../network/importedId.ts';
import { listSectors } from '../network/sectors.ts';
import type { Coverage, CoverageCell, CoverageDimension, CoverageRow, MissingCell } from './coverage.ts';

/**
 * Who works where, by sector: for each topic, for each local region, and region-wide apart. Rows are in code-unit order,
 * members of a cell by imported id. An organisation counts once in each topic and region that it names.
 */
export function buildCoverage(fieldMap: Pick<FieldMap, 'organizations' | 'rules'>): Coverage {
  const sectors = listSectors(fieldMap.organizations);
  const organizations = fieldMap.organizations.toSorted(compareOrganizations);
  const cells = (members: readonly Organization[]) =>
    sectors.map((sector) => cellOf(members, sector, fieldMap.rules.engagedFrom));
  const rows = (valuesOf: (organization: Organization) => readonly string[]): readonly CoverageRow[] =>
    distinct(organizations.flatMap(valuesOf)).map((value) => ({
      value,
      cells: cells(organizations.filter((organization) => valuesOf(organization).includes(value))),
    }));
  const topic = rows((organization) => organization.topics);
  const region = rows((organization) => organization.regions);
  return {
    sectors,
    topic,
    region,
    regionWide: cells(organizations.filter((organization) => organization.regionWide)),
    missing: [...missingIn('topic', topic, sectors), ...missingIn('region', region, sectors)],
  };
}

function cellOf(
  members: readonly Organization[],
  sector: Sector,
  engagedFrom: FieldMap['rules']['engagedFrom'],
): CoverageCell {
  const listed = members.filter((member) => member.sector === sector);
  return { listed: idsOf(listed), engaged: idsOf(listed.filter((member) => isEngaged(member.stage, engagedFrom))) };
}

function idsOf(organizations: readonly Organization[]): readonly OrganizationId[] {
  return organizations.map((organization) => organization.id);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function missingIn(
  dimension: CoverageDimension,
  rows: readonly CoverageRow[],
  sectors: readonly Sector[],
): readonly MissingCell[] {
  return rows.flatMap(({ value, cells }) =>
    sectors.filter((_, index) => cells[index]?.listed.length === 0).map((sector) => ({ dimension, value, sector })),
  );
}
