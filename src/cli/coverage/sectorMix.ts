import { type Category, mixIndices } from '../../core/coverage/diversity.ts';
import { type Representation, representation } from '../../core/coverage/representation.ts';
import { sectorNamed } from '../../core/coverage/targets/fieldTexts.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { compareSectors, knownSectors } from '../../core/model/sector.ts';
import type { Counted, Target } from '../../core/model/target.ts';

/** The sectors of a field and its targets, each with how many are listed and the share that is set for it. */
export function sectorCategories({
  organizations,
  targets,
}: Pick<FieldMap, 'organizations' | 'targets'>): readonly Category[] {
  const sectors = new Set([...organizations, ...targets].flatMap(({ sector }) => sector ?? []));
  return [...sectors].sort(compareNames).map((name) => ({
    name,
    count: organizations.filter(({ sector }) => sector === name).length,
    target: shareOf(name, targets),
  }));
}

/** Without a file of targets the six known sectors are what there could be. */
export function withKnownSectors(categories: readonly Category[]): readonly Category[] {
  const missing = knownSectors.filter((sector) => !categories.some(({ name }) => name === sector));
  const all = [...categories, ...missing.map((name) => ({ name, count: 0, target: null }))];
  return all.sort((a, b) => compareNames(a.name, b.name));
}

/** In the order of the sectors that the names mean. */
function compareNames(a: string, b: string): number {
  return compareSectors(sectorNamed(a), sectorNamed(b)) || compareSectors(a, b);
}

/** The share that is set for a whole sector, of the listed before the engaged; a share of the seats is about something else. */
function shareOf(sector: string, targets: readonly Target[]): number | null {
  const of = (counted: Counted) =>
    targets.find((one) => one.counted === counted && one.sector === sector && isOfWholeSector(one));
  const target = of('listed') ?? of('engaged');
  return target === undefined ? null : (target.minimum ?? target.ideal);
}

function isOfWholeSector({ topic, region, population, unit }: Target): boolean {
  return unit === 'share' && topic === null && region === null && population === null;
}

export function representationOf(categories: readonly Category[]): ReadonlyMap<string, Representation> {
  const all = categories.reduce((sum, { count }) => sum + count, 0);
  return new Map(categories.map(({ name, count, target }) => [name, representation(count, all, target)]));
}

/** A row under the names of the published values. */
export function representationJson(row: Representation) {
  return {
    count: row.count,
    share: row.share,
    target_share: row.target,
    representation_ratio: row.ratio,
    location_quotient_same_as_ratio: true,
    expected_count: row.expected,
    shortfall_to_target: row.shortfall,
    wilson95: row.interval,
  };
}

/** The indices under the names of the published values. */
export function diversityJson(categories: readonly Category[]) {
  const mix = mixIndices(categories);
  return {
    N: mix.total,
    categories_present: mix.present,
    blau: mix.blau,
    simpson_lambda: mix.simpson,
    gini_simpson_unbiased: mix.unbiased,
    inverse_simpson: mix.effective,
    iqv: mix.iqv,
    shannon_nats: mix.shannonNats,
    shannon_bits: mix.shannonBits,
    pielou_evenness: mix.evenness,
    hill_q1: mix.hill1,
    berger_parker: mix.largest,
    iqv_over_all_defined_categories: mix.iqvDefined,
    pielou_over_all_defined_categories: mix.evennessDefined,
    categories_defined: mix.defined,
    categories_absent: mix.absent,
    dissimilarity_index_vs_target: mix.dissimilarity,
  };
}
