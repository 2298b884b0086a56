import * as v from 'valibot';

/** A field as it was found: `damaged` where something had to be replaced, cut or left out. */
export interface Reading<T> {
  readonly value: T;
  readonly damaged: boolean;
}

/** Reads one field of a record. A field that is not there is no damage: it takes the value for "not known". */
export type FieldReader<T> = (value: unknown) => Reading<T>;

/** A reader for every field of a record; forgetting a field of the model does not compile. */
export type Readers<T> = { readonly [K in keyof T]-?: FieldReader<T[K]> };

const maxText = 100_000;

/** A text, cut to `limit` characters; missing is empty. */
export const text = (limit = maxText): FieldReader<string> => {
  return (value) => {
    if (value === undefined) return { value: '', damaged: false };
    if (typeof value !== 'string') return { value: '', damaged: true };
    return { value: value.slice(0, limit), damaged: value.length > limit };
  };
};

export const optionalText: FieldReader<string | null> = (value) => {
  if (value === undefined || value === null) return { value: null, damaged: false };
  if (typeof value !== 'string') return { value: null, damaged: true };
  return { value: value.slice(0, maxText), damaged: value.length > maxText };
};

/** One value; `missing` where it is not there or damaged. */
export function one<T>(schema: v.GenericSchema<unknown, T>, missing: T): FieldReader<T> {
  return (value) => {
    if (value === undefined) return { value: missing, damaged: false };
    const parsed = v.safeParse(schema, value);
    return parsed.success ? { value: parsed.output, damaged: false } : { value: missing, damaged: true };
  };
}

/** A list keeps its good items when others are damaged. */
export function many<T>(schema: v.GenericSchema<unknown, T>): FieldReader<readonly T[]> {
  return (value) => {
    if (value === undefined) return { value: [], damaged: false };
    if (!Array.isArray(value)) return { value: [], damaged: true };
    const kept = value.flatMap((item) => {
      const parsed = v.safeParse(schema, item);
      return parsed.success ? [parsed.output] : [];
    });
    return { value: kept, damaged: kept.length < value.length };
  };
}

/** A text within a record or a list. */
export const shortText = v.pipe(v.string(), v.maxLength(maxText));

export const texts = many(shortText);
