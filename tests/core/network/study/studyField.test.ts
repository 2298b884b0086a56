import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Study, studyParts } from '../../../../src/core/network/study/study.ts';
import { studyField } from '../../../../src/core/network/study/studyField.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';

function studied(fieldMap: FieldMap) {
  const parts: Partial<Record<keyof Study, unknown>> = {};
  const shares: [string, number][] = [];
  studyField(
    fieldMap,
    ({ part, value }) => {
      parts[part] = value;
    },
    (part, share) => shares.push([part, share]),
  );
  return { parts, shares };
}

const square: readonly TestTie[] = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['d', 'a'],
  ['d', 'e'],
  ['e', 'f'],
];
const field = fieldOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], square, {
  known: { a: { sector: 'public' }, b: { sector: 'social' }, c: { sector: 'public' }, d: { sector: 'social' } },
});

describe('a study', () => {
  it('hands over every part, in the order in which they are announced', () => {
    expect(Object.keys(studied(field).parts)).toEqual([...studyParts]);
  });

  it('says of each part how much is done, from nothing, never less than before and never more than all', () => {
    const { shares } = studied(field);
    for (const part of studyParts) {
      const own = shares.filter(([of]) => of === part).map(([, share]) => share);
      expect(own[0], part).toBe(0);
      expect(own, part).toEqual(own.toSorted((a, b) => a - b));
      expect(own.at(-1), part).toBeLessThanOrEqual(1);
    }
  });

  it('of one field map is the same each time, and of another seed has that seed', () => {
    expect(studied(field).parts).toEqual(studied(field).parts);
    const other = studied({ ...field, seed: 9 }).parts as unknown as Study;
    expect([other.communities.seed, other.core.seed, other.mixingTest?.seed, other.stability.seed]).toEqual([
      9, 9, 9, 9,
    ]);
  });

  it.each([0, 1, 2])('of %i organisations without ties has every part', (size) => {
    const codes = ['a', 'b'].slice(0, size);
    const parts = studied(fieldOf(codes, [])).parts as unknown as Study;
    expect(parts.leaving.size).toBe(size);
    expect(parts.introductions).toEqual([]);
    expect(parts.mixingTest).toBeNull();
    expect(parts.communities).toMatchObject({ clear: false, modularity: null, rewiredMean: null, groups: [] });
    expect(parts.core).toEqual({ tiedToCore: null, tiedInCore: null, clear: false, starts: 100, seed: 1 });
    expect(parts.keyPlayers.reach.map(({ value }) => value)).toEqual([1, 2].slice(0, size));
    expect(parts.keyPlayers.fragment).toEqual([]);
    expect(parts.stability.levels.map(({ correlation }) => correlation.degree)).toEqual([null, null]);
  });
});
