import type { Scale } from './reading.ts';

export function isOnScale(value: number, scale: Scale | null): boolean {
  return scale === null || (value >= scale.low && value <= scale.high);
}

/** What stands before the items of a list that is written as one. */
const bullet = /^(?:[•●▪◦‣·*]\s*|[-–]\s+)(?=\S)/;

/**
 * The values of one cell, each once, in their order, without bullets. `separator` is a person's choice; without it `|`, `;` and new
 * lines separate, and a comma never does, since names hold commas.
 */
export function valuesOf(text: string, separator?: string): readonly string[] {
  const parts = separator === undefined ? text.split(/[|;\n\r\u2028]/) : text.split(separator);
  return [...new Set(parts.map((part) => part.trim().replace(bullet, '')).filter((part) => part !== ''))];
}
