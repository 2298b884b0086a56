import { WrongInput } from './wrongInput.ts';

/** One value in the file of `--map`, and where it stands: `tables[0].columns["2"]`. */
export interface MapSpot {
  readonly map: string;
  readonly place: string;
  readonly value: unknown;
}

type JsonObject = Readonly<Record<string, unknown>>;

const longestFound = 60;

/** Ends the program: where in the file, what was found, and, under `key` of `cli:wrong`, what was expected. */
export function refuse(
  { map, place, value }: MapSpot,
  key: string,
  values: Readonly<Record<string, string>> = {},
): never {
  const written = JSON.stringify(value) ?? '–';
  const found = written.length > longestFound ? `${written.slice(0, longestFound)}…` : written;
  throw new WrongInput(key, { file: map, place, found, ...values });
}

function objectAt(spot: MapSpot): JsonObject {
  const { value } = spot;
  return isObject(value) ? value : refuse(spot, 'mapObject');
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What `key` holds, or nothing where the object does not have it. */
export function within(spot: MapSpot, key: string): MapSpot | null {
  const object = objectAt(spot);
  if (!Object.hasOwn(object, key)) return null;
  const step = /^[a-z]+$/i.test(key) ? `${spot.place === '' ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`;
  return { map: spot.map, place: `${spot.place}${step}`, value: object[key] };
}

/** Every key of the object with what it holds. */
export function entriesAt(spot: MapSpot): readonly (readonly [key: string, inside: MapSpot])[] {
  return Object.keys(objectAt(spot)).flatMap((key) => {
    const inside = within(spot, key);
    return inside === null ? [] : [[key, inside] as const];
  });
}

export function checkKeys(spot: MapSpot, known: readonly string[]): void {
  const place = spot.place === '' ? '{}' : spot.place;
  const other = Object.keys(objectAt(spot)).find((key) => !known.includes(key));
  if (other !== undefined) refuse({ ...spot, place, value: other }, 'mapKey', { choices: known.join(' | ') });
}

export function checkOneOf(spot: MapSpot, choices: readonly string[]): void {
  if (!choices.some((choice) => choice === spot.value)) refuse(spot, 'mapChoice', { choices: choices.join(' | ') });
}

export function checkText(spot: MapSpot): void {
  if (typeof spot.value !== 'string') refuse(spot, 'mapText');
}

export function checkWhole(spot: MapSpot): void {
  if (!Number.isSafeInteger(spot.value) || Number(spot.value) < 0) refuse(spot, 'mapWhole');
}
