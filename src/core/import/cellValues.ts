import type { Scale } from './reading.ts';

export function isOnScale(value: number, scale: Scale | null): boolean {
  return scale === null || (value >= scale.low && value <= scale.high);
}

/**
 * The values of one cell, each once, in their order. `separator` is a person's choice; without it `|` and `;` separate, and a comma
 * never does, since names hold commas.
 */
export function valuesOf(text: string, separator?: string): readonly string[] {
  const parts = separator === undefined ? text.split(/[|;]/) : text.split(separator);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
