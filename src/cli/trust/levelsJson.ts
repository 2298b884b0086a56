import type { Reading } from '../../core/import/reading.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { GroupTrust } from '../../core/network/trust/trustLevels.ts';
import { trustLevelsOf } from '../../core/view/trust/trustLevelsOf.ts';
import { record } from '../fieldCounts.ts';
import { shownIds } from '../shownIds.ts';
import { writtenSectors } from '../writtenSectors.ts';

const note =
  'sector means are means of person-level ties (tie-weighted), not means of org means; report both n and distinct raters';

/** Trust from person to organisation to sector, sectors as the files write them. */
export function levelsOf(fieldMap: FieldMap, reading: Reading) {
  return trustLevelsOf(fieldMap, {
    organization: shownIds(fieldMap.organizations),
    sector: writtenSectors(fieldMap, reading),
  });
}

/** The answer of `--people`, under the names of the published reference values. */
export function levelsJson(fieldMap: FieldMap, reading: Reading) {
  const levels = levelsOf(fieldMap, reading);
  return {
    person_in_mean: record([...levels.persons]),
    org_level: groupsJson(levels.organizations),
    sector_level: groupsJson(levels.sectors),
    within_org_mean: levels.within,
    between_org_mean: levels.between,
    overall_mean: levels.overall,
    note,
  };
}

function groupsJson(groups: readonly GroupTrust[]) {
  return record(
    groups.map(({ from, to, ties, mean, possible, density, raters }) => [
      `${from}->${to}`,
      { n_ties: ties, mean_trust: mean, possible, density, distinct_raters: raters },
    ]),
  );
}
