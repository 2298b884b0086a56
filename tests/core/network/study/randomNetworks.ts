import fc from 'fast-check';
import type { TestTie } from '../../../support/fieldOf.ts';

export interface RandomNetwork {
  readonly codes: readonly string[];
  readonly ties: readonly TestTie[];
}

export const code = (n: number) => `n${String(n).padStart(3, '0')}`;

/** Up to so many organisations; sparse enough to fall apart, with self-ties and parallel ties now and then. */
export function randomNetworks(most: number, strengths: readonly number[] = [1, 2, 3]): fc.Arbitrary<RandomNetwork> {
  return fc.integer({ min: 0, max: most }).chain((size) => {
    const end = fc.integer({ min: 0, max: Math.max(0, size - 1) });
    const tie = fc.tuple(end, end, fc.constantFrom(...strengths));
    return fc.array(tie, { maxLength: size === 0 ? 0 : 2 * size }).map((pairs) => ({
      codes: Array.from({ length: size }, (_, n) => code(n)),
      ties: pairs.map(([a, b, strength]): TestTie => [code(a), code(b), strength]),
    }));
  });
}
