import { describe, expect, it } from 'vitest';
import { forgetApart, keepApart, pairKey, readKeptApart } from '../../src/storage/keptApart.ts';
import type { KeyValue } from '../../src/storage/keyValue.ts';

function memory(): KeyValue {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set(key, value) {
      if (value === null) values.delete(key);
      else values.set(key, value);
      return true;
    },
  };
}

describe('organisations of which a person said that they are two bodies', () => {
  it('are remembered in either order, for their project alone, once', () => {
    const kept = memory();
    keepApart('p', ['o1', 'o2'], kept);
    keepApart('p', ['o2', 'o1'], kept);
    expect([...readKeptApart('p', kept)]).toEqual([pairKey(['o2', 'o1'])]);
    expect([...readKeptApart('q', kept)]).toEqual([]);
  });

  it('are forgotten again where that is taken back', () => {
    const kept = memory();
    keepApart('p', ['o1', 'o2'], kept);
    keepApart('p', ['o3', 'o4'], kept);
    forgetApart('p', ['o2', 'o1'], kept);
    expect([...readKeptApart('p', kept)]).toEqual([pairKey(['o3', 'o4'])]);
    forgetApart('p', ['o3', 'o4'], kept);
    expect(kept.get('sadeh.keptApart.p')).toBeNull();
  });

  it('are none where the browser kept something else', () => {
    const kept = memory();
    kept.set('sadeh.keptApart.p', '{"o1": 1}');
    expect([...readKeptApart('p', kept)]).toEqual([]);
    kept.set('sadeh.keptApart.p', 'o1 o2');
    expect([...readKeptApart('p', kept)]).toEqual([]);
  });
});
