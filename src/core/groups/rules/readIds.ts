import type { OrganizationId } from '../../model/ids.ts';
import type { Pair } from '../../model/seatingRules.ts';
import type { FieldNames } from './fieldNames.ts';
import { type RulesSpot, tellError, tellNote } from './rulesFault.ts';
import { isObject, readList } from './rulesValues.ts';

/** Whether the rule can stand where nobody has the id: whoever is not there is not seated anyhow. */
type Unknown = 'error' | 'leftOut';

/** Organisations by id as imported, or by name; a number is the id that is written so. */
export function readIds(spot: RulesSpot | undefined, names: FieldNames, unknown: Unknown): readonly OrganizationId[] {
  const read = spot === undefined ? [] : readList(spot);
  return [...new Set(read.flatMap((one) => readId(one, names, unknown) ?? []))];
}

export function readId(spot: RulesSpot, names: FieldNames, unknown: Unknown): OrganizationId | null {
  const { value } = spot;
  if (typeof value !== 'string' && typeof value !== 'number') return tellError(spot, 'text');
  const found = names.organization(String(value)) ?? names.organization(String(value).trim());
  if (found === null && unknown === 'error') return tellError(spot, 'noSuchId');
  if (found === null) tellNote(spot, 'noSuchIdLeftOut');
  return found;
}

/** `[["PUB01", "SOC04"]]`: two each, of more than two each with each. */
export function readPairs(spot: RulesSpot | undefined, names: FieldNames, unknown: Unknown): readonly Pair[] {
  const lists = spot === undefined ? [] : readList(spot);
  return lists.flatMap((list) => {
    const isPair = Array.isArray(list.value) && new Set(list.value).size > 1;
    if (!isPair) return tellError(list, 'pair') ?? [];
    const ids = readIds(list, names, unknown);
    return ids.flatMap((one, at) => ids.slice(at + 1).map((other): Pair => [one, other]));
  });
}

/** An object with organisations as its keys. */
export function readById<Value>(
  spot: RulesSpot | undefined,
  names: FieldNames,
  read: (inside: RulesSpot) => Value | null,
): ReadonlyMap<OrganizationId, Value> {
  const found = new Map<OrganizationId, Value>();
  if (spot === undefined) return found;
  if (!isObject(spot.value)) {
    tellError(spot, 'object');
    return found;
  }
  for (const [text, value] of Object.entries(spot.value)) {
    const inside = { ...spot, path: `${spot.path}[${JSON.stringify(text)}]`, value };
    const id = readId({ ...inside, value: text }, names, 'leftOut');
    const said = read(inside);
    if (id !== null && said !== null) found.set(id, said);
  }
  return found;
}
