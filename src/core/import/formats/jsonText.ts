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
    return { value: JSON.parse(withLongNumbersAsText(text)) as JsonValue };
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

/** Whole numbers with more digits than a number holds are ids; as texts they keep every digit. */
function withLongNumbersAsText(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = stringEnd(text, at);
    else if (isDigit(code)) {
      const end = numberEnd(text, at);
      const start = text[at - 1] === '-' ? at - 1 : at;
      const number = text.slice(start, end);
      if (/^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number))) {
        pieces.push(text.slice(from, start), `"${number}"`);
        from = end;
      }
      at = end - 1;
    }
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(from)].join('');
}

/** Where the string that begins at `at` has its last quotation mark; the end of the text where it has none. */
function stringEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) !== quote) end += text.charCodeAt(end) === backslash ? 2 : 1;
  return end;
}

function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\d.eE+-]/.test(text[end] ?? '')) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

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
