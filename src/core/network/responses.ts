import type { OrganizationId } from '../model/ids.ts';
import { compareSectors, type Sector } from '../model/sector.ts';
import { countedOrganizations, type Recorded } from './countedRecords.ts';
import { compareOrganizations } from './importedId.ts';

/** Who was asked about ties, and who answered, among the organisations that count. */
export interface Responses {
  readonly asked: number;
  readonly answered: number;
  /** From 0 to 1; null where nobody was asked. */
  readonly rate: number | null;
  /** Those who were asked and did not answer, by imported id. */
  readonly silent: readonly OrganizationId[];
  /** The sectors of those who were asked in which some did not answer; null: no sector known. */
  readonly sectors: readonly SectorResponse[];
}

export interface SectorResponse {
  readonly sector: Sector | null;
  readonly asked: number;
  readonly answered: number;
}

export function responsesOf(recorded: Recorded): Responses {
  const asked = countedOrganizations(recorded)
    .filter(({ respondent }) => respondent !== null)
    .toSorted(compareOrganizations);
  const silent = asked.filter(({ respondent }) => respondent === false);
  const answered = asked.length - silent.length;
  const incomplete = [...new Set(silent.map(({ sector }) => sector))].sort(compareKnownFirst);
  return {
    asked: asked.length,
    answered,
    rate: asked.length === 0 ? null : answered / asked.length,
    silent: silent.map(({ id }) => id),
    sectors: incomplete.map((sector) => {
      const inSector = asked.filter((one) => one.sector === sector);
      const answers = inSector.filter(({ respondent }) => respondent === true).length;
      return { sector, asked: inSector.length, answered: answers };
    }),
  };
}

function compareKnownFirst(a: Sector | null, b: Sector | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSectors(a, b);
}
