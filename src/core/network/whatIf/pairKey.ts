import type { TriedPair } from '../../model/whatIf.ts';

/** One text for two organisations, whichever comes first. */
export function pairKey({ source, target }: TriedPair): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}
