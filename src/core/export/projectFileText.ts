import { isDeeperThan, type JsonValue } from '../import/formats/jsonText.ts';

/** Longer texts are not read at all: a field of 20,000 organisations takes about a tenth of it. */
export const maxProjectCharacters = 64_000_000;

/** A project file nests six deep; what nests deeper was made to do harm. */
export const maxProjectDepth = 40;

export type JsonReading =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly problem: 'tooLarge' | 'tooDeep' | 'notJson' };

/**
 * JSON text as a value, within limits of length and depth. Keys that reach the prototype of an object are left out wherever
 * they stand, so that no later copy of the value can be turned against the program.
 */
export function readProjectText(text: string): JsonReading {
  if (text.length > maxProjectCharacters) return { ok: false, problem: 'tooLarge' };
  // Before parsing: the parser's own walk over a value is recursive, and a depth bomb would exhaust the stack.
  if (isDeeperThan(text, maxProjectDepth)) return { ok: false, problem: 'tooDeep' };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototypeKeys) as JsonValue };
  } catch {
    return { ok: false, problem: 'notJson' };
  }
}

function withoutPrototypeKeys(key: string, value: JsonValue): JsonValue | undefined {
  return key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;
}
