import type { Origin, WrittenText } from '../model/origin.ts';

/** Whether a text is the number itself: `12` and `3.50`, but not `1,250`, `85%` or `₪5`. */
export function writesNumber(text: string, value: number): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && Number(text) === value;
}

/** Whether a text is the day itself, with midnight or without: not `1.3.2025`. */
export function writesDate(text: string, iso: string): boolean {
  return text === iso || /^[T ]00:00(:00)?$/.test(text.startsWith(iso) ? text.slice(iso.length) : '');
}

export function originOf(file: string, row: number, written: readonly WrittenText[]): Origin {
  return written.length === 0 ? { file, row } : { file, row, written };
}

/**
 * Where a record comes from that was made of others: the place of the first of them, with what is written in each of them of the
 * values that were taken from it.
 */
export function originOfMany<Row extends { readonly origin: Origin | null }>(
  made: Row,
  sources: readonly [Row, ...Row[]],
): Origin | null {
  const written = new Map<string, string>();
  for (const source of sources) {
    for (const [field, text] of source.origin?.written ?? []) {
      const isTaken = Object.is(made[field as keyof Row], source[field as keyof Row]);
      if (isTaken && !written.has(field)) written.set(field, text);
    }
  }
  const place = sources[0].origin;
  return place === null ? null : originOf(place.file, place.row, [...written]);
}
