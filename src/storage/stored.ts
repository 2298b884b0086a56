/**
 * Why the browser's storage could not do something.
 * `quota`: no room left; `denied`: storage is switched off here; `blocked`: another tab holds an older form of it open;
 * `newer`: a newer version of the program wrote it; `conflict`: someone saved this project in the meantime;
 * `unknown`: anything else, such as a damaged profile.
 */
export type StorageFailure = 'quota' | 'denied' | 'blocked' | 'newer' | 'conflict' | 'unknown';

/** What came back from the storage, or why nothing did. Storage never throws: failing is part of its work. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StorageFailure };

/** Raised inside a transaction to undo it; never leaves the storage. */
export class StorageRefusal extends Error {
  readonly code: StorageFailure;

  constructor(code: StorageFailure) {
    super(code);
    this.name = 'StorageRefusal';
    this.code = code;
  }
}

export async function stored<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

const byName: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'quota',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
  MissingAPIError: 'denied',
  NotAllowedError: 'denied',
  VersionError: 'newer',
};

/** The browser wraps errors in errors; the innermost name that says something decides. */
function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageRefusal) return error.code;
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  const deeper = inner ?? cause;
  const innerCode = deeper === undefined || deeper === error ? 'unknown' : failureOf(deeper);
  if (innerCode !== 'unknown') return innerCode;
  return typeof name === 'string' ? (byName[name] ?? 'unknown') : 'unknown';
}
