import type { SeatQuota, ShareCap } from '../../model/seatingRules.ts';
import type { FieldNames, NamedKind } from './fieldNames.ts';
import { type RulesSpot, spotIn, tellError, tellNote } from './rulesFault.ts';
import type { RulesKey } from './rulesKeys.ts';
import { isObject, readList, readShare, readText, readWhole } from './rulesValues.ts';

type Fields = ReadonlyMap<RulesKey, RulesSpot>;

const kinds: readonly NamedKind[] = ['sector', 'topic', 'region', 'level'];

/** The least and the most that are asked for each sector, topic, region and level, and of those affected. */
export function readQuotas(fields: Fields, names: FieldNames): readonly SeatQuota[] {
  return [...kinds.flatMap((kind) => quotasOf(kind, fields, names)), ...affectedQuota(fields)];
}

function quotasOf(by: NamedKind, fields: Fields, names: FieldNames): readonly SeatQuota[] {
  const least = new Map(amountsAt(fields.get(`min_per_${by}`), by, names));
  const most = amountsAt(fields.get(`max_per_${by}`), by, names);
  const relevant = by === 'sector' ? sectorsAt(fields.get('relevant_sectors'), names) : [];
  for (const sector of relevant) least.set(sector, Math.max(1, least.get(sector) ?? 0));
  const values = [...new Set([...least.keys(), ...most.keys()])];
  return values.map((value) => ({ by, value, min: least.get(value) ?? 0, max: most.get(value) ?? null }));
}

/** One number for every value that somebody has, or a number for each that is named. */
function amountsAt(spot: RulesSpot | undefined, kind: NamedKind, names: FieldNames): ReadonlyMap<string, number> {
  if (spot === undefined) return new Map();
  const { value } = spot;
  if (typeof value === 'number') {
    const amount = readWhole(spot);
    return new Map(amount === null ? [] : names.all(kind).map((one) => [one, amount]));
  }
  if (!isObject(value)) {
    tellError(spot, 'perValue');
    return new Map();
  }
  const amounts = new Map<string, number>();
  for (const [text, amount] of Object.entries(value)) {
    if (amount === null) continue;
    const inside = spotIn(spot, text, amount);
    const read = readWhole(inside);
    const named = nameAt({ ...inside, value: text }, kind, names);
    if (amounts.has(named)) tellError({ ...inside, value: text }, 'twice');
    else if (read !== null) amounts.set(named, read);
  }
  return amounts;
}

/** A name that nobody has stands as written: its minimum is missed. */
function nameAt(spot: RulesSpot, kind: NamedKind, names: FieldNames): string {
  const { value, isThere } = names.value(kind, String(spot.value));
  if (!isThere) tellNote(spot, 'nobody');
  return value;
}

export function sectorsAt(spot: RulesSpot | undefined, names: FieldNames): readonly string[] {
  const texts = spot === undefined ? [] : readList(spot);
  const sectors = texts.flatMap((one) => (readText(one) === null ? [] : [nameAt(one, 'sector', names)]));
  return [...new Set(sectors)];
}

function affectedQuota(fields: Fields): readonly SeatQuota[] {
  const [least, most] = (['min_affected', 'max_affected'] as const).map((key) => {
    const spot = fields.get(key);
    return spot === undefined ? null : readWhole(spot);
  });
  if ((least ?? null) === null && (most ?? null) === null) return [];
  return [{ by: 'affected', value: '', min: least ?? 0, max: most ?? null }];
}

/** `share_caps: [{"sectors": ["public", "philanthropy"], "most": 0.4}]`, and `max_share_per_sector: {"public": 0.4}`. */
export function readShareCaps(fields: Fields, names: FieldNames): readonly ShareCap[] {
  const caps = fields.get('share_caps');
  const each = fields.get('max_share_per_sector');
  return [
    ...(caps === undefined ? [] : readList(caps).flatMap((spot) => shareCapAt(spot, names))),
    ...(each === undefined ? [] : shareOfEach(each, names)),
  ];
}

function shareCapAt(spot: RulesSpot, names: FieldNames): readonly ShareCap[] {
  const { value } = spot;
  if (!isObject(value)) return tellError(spot, 'object') ?? [];
  for (const key of Object.keys(value)) {
    if (key !== 'sectors' && key !== 'most') {
      tellError(spotIn({ ...spot, value: key }, key, key), 'key', ['sectors', 'most']);
    }
  }
  const missing = ['sectors', 'most'].filter((key) => value[key] === undefined);
  if (missing.length > 0) return tellError(spot, 'missing', missing) ?? [];
  const sectors = sectorsAt(spotIn(spot, 'sectors', value.sectors), names);
  const most = readShare(spotIn(spot, 'most', value.most));
  return most === null || sectors.length === 0 ? [] : [{ sectors, most }];
}

function shareOfEach(spot: RulesSpot, names: FieldNames): readonly ShareCap[] {
  const { value } = spot;
  if (!isObject(value)) return tellError(spot, 'object') ?? [];
  return Object.entries(value).flatMap(([text, share]) => {
    const inside = spotIn(spot, text, share);
    const most = readShare(inside);
    return most === null ? [] : [{ sectors: [nameAt({ ...inside, value: text }, 'sector', names)], most }];
  });
}
