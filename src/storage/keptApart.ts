import { browserKeyValue, type KeyValue } from './keyValue.ts';

/** Two organisations of one project, by id. */
export type Pair = readonly [string, string];

const most = 2000;

/**
 * Pairs of look-alikes of which a person said that they are two bodies; kept in this browser, the newest first, at most 2000 for
 * one project.
 */
export function readKeptApart(projectId: string, keyValue: KeyValue = browserKeyValue()): ReadonlySet<string> {
  return new Set(listOf(keyValue.get(keyFor(projectId))));
}

export function keepApart(projectId: string, pair: Pair, keyValue: KeyValue = browserKeyValue()): void {
  const known = listOf(keyValue.get(keyFor(projectId)));
  const key = pairKey(pair);
  const kept = [key, ...known.filter((one) => one !== key)].slice(0, most);
  keyValue.set(keyFor(projectId), JSON.stringify(kept));
}

/** Takes back what `keepApart` kept. */
export function forgetApart(projectId: string, pair: Pair, keyValue: KeyValue = browserKeyValue()): void {
  const kept = listOf(keyValue.get(keyFor(projectId))).filter((one) => one !== pairKey(pair));
  keyValue.set(keyFor(projectId), kept.length === 0 ? null : JSON.stringify(kept));
}

/** The same for both orders. */
export function pairKey([one, other]: Pair): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function listOf(text: string | null): readonly string[] {
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

function keyFor(projectId: string): string {
  return `sadeh.keptApart.${projectId}`;
}
