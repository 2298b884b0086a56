/** A value as JSON has it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonRecord;

/** Only its own keys are its keys: a file may call one of them `__proto__`. */
export type JsonRecord = { readonly [key: string]: JsonValue };

/** No format that is read here nests as deep; what does was made to do harm. */
const maxDepth = 100;

export type JsonProblem = 'jsonMalformed' | 'jsonTooDeep';

/** The value of a JSON text, or why there is none. Never throws. */
export function readJson(text: string): { readonly value: JsonValue } | JsonProblem {
  // Before parsing: a depth bomb would exhaust the stack of whatever walks over the value.
  if (isDeeperThan(text, maxDepth)) return 'jsonTooDeep';
  try {
    return { value: JSON.parse(text) as JsonValue };
  } catch {
    return 'jsonMalformed';
  }
}

export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** What the record itself holds under a key. */
export function memberOf(record: JsonRecord, key: string): JsonValue | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The list under a key; empty where there is none. */
export function listOf(record: JsonRecord, key: string): readonly JsonValue[] {
  const value = memberOf(record, key);
  return isJsonList(value) ? value : [];
}

const quote = 0x22;
const backslash = 0x5c;

export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
