import { type RulesSpot, spotIn, tellError } from './rulesFault.ts';

/** Each reads a value of one kind. Null, and told, where it is not of that kind. */

export function readWhole(spot: RulesSpot): number | null {
  const { value } = spot;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return tellError(spot, 'whole');
  return value;
}

export function readText(spot: RulesSpot): string | null {
  const { value } = spot;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : tellError(spot, 'text');
}

export function readYesOrNo(spot: RulesSpot): boolean | null {
  return typeof spot.value === 'boolean' ? spot.value : tellError(spot, 'yesOrNo');
}

export function readList(spot: RulesSpot): readonly RulesSpot[] {
  const { value } = spot;
  if (!Array.isArray(value)) return tellError(spot, 'list') ?? [];
  return value.map((one: unknown, at) => spotIn(spot, at, one));
}

/** One of several names, whatever its case and whatever parts its words. */
export function readChoice<Choice extends string>(spot: RulesSpot, choices: readonly Choice[]): Choice | null {
  const { value } = spot;
  const wanted = typeof value === 'string' ? snakeCase(value) : null;
  return choices.find((choice) => snakeCase(choice) === wanted) ?? tellError(spot, 'choice', choices.map(snakeCase));
}

/** From 0 to 1, or `"40%"`. */
export function readShare(spot: RulesSpot): number | null {
  const { value } = spot;
  const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?) ?%$/.exec(value.trim())?.[1] : undefined;
  const share = percent === undefined ? value : Number(percent) / 100;
  return typeof share === 'number' && share >= 0 && share <= 1 ? share : tellError(spot, 'share');
}

export interface SizeRange {
  readonly min: number;
  readonly max: number;
}

/** A number is exactly so many. */
export function readSize(spot: RulesSpot): SizeRange | null {
  const { value } = spot;
  if (isSeats(value) && value > 0) return { min: value, max: value };
  if (!isObject(value)) return tellError(spot, 'size');
  const { min = 0, max, ...others } = value;
  if (Object.keys(others).length > 0 || !isSeats(min) || !isSeats(max) || max === 0) return tellError(spot, 'size');
  return min <= max ? { min, max } : tellError(spot, 'sizeOrder');
}

function isSeats(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `minPerSector`, `min-per-sector` and `Min per sector` as `min_per_sector`. */
export function snakeCase(text: string): string {
  return text
    .trim()
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
}
